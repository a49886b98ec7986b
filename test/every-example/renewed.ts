/** What the mock makes anew in an answer: tokens and times, as `mock.json` lists them. */

/** A place alone, or with more about it. */
type Listed = string | { readonly at?: string };

/** What this test reads of `mock.json`. */
export interface Scenarios {
  readonly tokens?: Readonly<Record<string, TokenOf>>;
  readonly times?: Readonly<Record<string, Listed | readonly Listed[]>>;
}

interface TokenOf {
  readonly issued?: Readonly<Record<string, Listed>>;
  readonly lifetime?: unknown;
}

/** Pointers into an operation's answers at which the mock's own value stands in place of the example's. */
export function renewedPlaces({ tokens = {}, times = {} }: Scenarios, operation: string): string[] {
  const issued = Object.values(tokens).filter((token) => token.issued?.[operation] !== undefined);
  const listed = [
    ...issued.map((token) => token.issued?.[operation]),
    // What says how long a token lives, says it of the one that is given.
    ...issued.flatMap(({ lifetime }) => Object.values(Object(lifetime) as object)),
    times[operation],
  ];
  return listed.flat().flatMap((one: unknown) => {
    const text = typeof one === "object" && one !== null && "at" in one ? one.at : one;
    const [, pointer] = /^\$response\.body#(\/.*)$/.exec(String(text)) ?? [];
    return pointer === undefined ? [] : [pointer];
  });
}

/** The same value with every renewed one in it replaced by its kind, so that two answers compare. */
export function withoutRenewed(value: unknown, pointers: readonly string[]): unknown {
  const copy = structuredClone(value);
  for (const pointer of pointers) {
    const keys = pointer.split("/").slice(1);
    const last = keys.pop() ?? "";
    const holder = keys.reduce<unknown>((node, key) => Object(node)[key] as unknown, copy);
    if (typeof holder !== "object" || holder === null || !(last in holder)) continue;
    const found: unknown = Reflect.get(holder, last);
    Reflect.set(holder, last, `renewed ${found === "" ? "with nothing" : typeof found}`);
  }
  return copy;
}
