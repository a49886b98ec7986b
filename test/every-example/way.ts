import { isDeepStrictEqual } from "node:util";
import type { Example } from "./examples.ts";
import type { Subject } from "./subject.ts";

/** What is wrong with an example in one way; absent where nothing is. */
export type Gap = string | undefined;

/** What was found in one way, of each example that the way is for. */
export type Found = ReadonlyMap<Example, Gap>;

/** One of the ways in which an example has to hold. */
export type Way = (subject: Subject, examples: readonly Example[]) => Promise<Found>;

/** Looks at one example after the other. What is thrown is a gap, and no end of the table. */
export async function oneByOne(
  examples: readonly Example[],
  look: (example: Example) => Gap | Promise<Gap>,
): Promise<Found> {
  const found = new Map<Example, Gap>();
  for (const example of examples) {
    found.set(
      example,
      await Promise.resolve(example)
        .then(look)
        .catch((error: unknown) => String(error)),
    );
  }
  return found;
}

/** A gap where the two differ. */
export function difference(what: string, found: unknown, wanted: unknown): Gap {
  if (isDeepStrictEqual(found, wanted)) return undefined;
  return `${what} is ${JSON.stringify(found)}, not ${JSON.stringify(wanted)}`;
}

/** The HTTP status that an answer's key stands for: `4XX` is any of its hundred, `default` any at all. */
export function isStatusOf(at: string, status: number): boolean {
  return at === "default" || new RegExp(`^${at.replaceAll("X", "\\\\d")}$`).test(String(status));
}
