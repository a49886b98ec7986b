import { type Contender, ours, packaged, peers, PRISM, prism } from "./contenders.ts";
import { syntheticTask, type Task } from "./contracts.ts";
import { measure, type Run, startOnce } from "./measure.ts";
import { table } from "./table.ts";

interface ComparisonOptions {
  /** One short round. */
  readonly quick: boolean;
  /** Only contenders with this in their name. */
  readonly only: string;
}

/** Everybody under load, in turn: a table. @param folder where contracts are written. */
export async function comparison(
  folder: string,
  real: Task,
  { quick, only }: ComparisonOptions,
): Promise<string> {
  const everybody = await contendersOf(folder, real, quick);
  const contenders = everybody.filter(({ name }) => name.includes(only));
  const [rounds, seconds] = quick ? [1, 1] : [3, 3];
  const runs = new Map<string, Run[]>(contenders.map(({ name }) => [name, []]));
  // Once before, so that it finds the compile cache that it keeps.
  for (const contender of packaged(real)) await startOnce(contender);
  // Round by round, so that a slow minute of the machine is everybody's.
  for (let round = 1; round <= rounds; round += 1) {
    for (const contender of contenders) {
      process.stderr.write(`round ${round} of ${rounds}: ${contender.name}\n`);
      runs.get(contender.name)?.push(await measure(contender, seconds));
    }
  }
  return table(runs, PRISM);
}

async function contendersOf(folder: string, real: Task, quick: boolean): Promise<Contender[]> {
  const one = await syntheticTask(folder, 1);
  const many = await syntheticTask(folder, 700);
  return [
    ours(real, "this mock"),
    ...packaged(real),
    ...peers(real),
    // The same call and the same answer: the others are only there.
    ours(one, "this mock, 1 operation"),
    ours(many, "this mock, 700 operations"),
    // It takes a minute by itself.
    ...(quick ? [] : [prism(many, "prism mock -v silent, 700 operations", "-v", "silent")]),
  ];
}
