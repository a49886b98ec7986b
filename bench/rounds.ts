import { median } from "./statistics.ts";

/** Something that is measured again and again. */
export interface Lane<T = number> {
  readonly name: string;
  /** Measures it once. */
  readonly measure: () => Promise<T>;
}

/**
 * Measures everybody once a round, in another order each time, so that a slow minute of the machine is
 * everybody's.
 *
 * @returns what each lane's rounds gave, by name
 */
export async function interleave<T>(
  lanes: readonly Lane<T>[],
  rounds: number,
): Promise<ReadonlyMap<string, readonly T[]>> {
  const measured = new Map<string, T[]>(lanes.map(({ name }) => [name, []]));
  for (let round = 0; round < rounds; round += 1) {
    for (const { name, measure } of shuffled(lanes)) measured.get(name)?.push(await measure());
  }
  return measured;
}

/**
 * Measures a lane until it gets no faster: until the engine has compiled what it will compile.
 *
 * @param least how often at least: a client of many functions gets faster for longer than a small one
 */
export async function warmUp({ measure }: Lane, least = 5): Promise<void> {
  const most = least + 25;
  let best = await measure();
  for (let times = 1; times < most; times += 1) {
    const now = await measure();
    if (times >= least && now > best * 0.97) return;
    best = Math.min(best, now);
  }
}

/** Medians of a lane's rounds, each compared with what the base took in the same round. */
export interface Comparison {
  readonly own: number;
  readonly over: number;
  readonly ratio: number;
}

/** Of a base that was not measured, nothing is known: NaN. */
export function compare(own: readonly number[] = [], base: readonly number[] = []): Comparison {
  const pairs = own.map((value, round) => [value, base[round] ?? Number.NaN] as const);
  return {
    own: median(own),
    over: median(pairs.map(([value, other]) => value - other)),
    ratio: median(pairs.map(([value, other]) => value / other)),
  };
}

function shuffled<T>(list: readonly T[]): T[] {
  return list
    .map((value) => ({ value, place: Math.random() }))
    .toSorted((a, b) => a.place - b.place)
    .map(({ value }) => value);
}
