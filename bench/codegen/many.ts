import { type Lane, compare, interleave } from "../rounds.ts";
import { fixed, table, whole } from "../table.ts";
import { type Measured, measure } from "./measure.ts";
import { Repository } from "./repository.ts";
import { TypesProject } from "./types-project.ts";

const HEAD = ["", "ms", "× node", "MB"];
const NODE = "`node -e 0`";
const TOGETHER = "100, one openapi-typescript for all, types alone";
const APART = "100, turbo with an openapi-typescript in each, types alone";
const TYPES = "packages/clients/*/gen/schema.ts";
const EVERYTHING = ["packages/clients/*/gen", "packages/clients/*/src"];
const HUNDRED = "100, everything";
const TWICE = "200, everything";
const THOUSAND = "1,000, everything";

/** Many log-in contracts at once. */
export async function many(quick: boolean): Promise<string> {
  using hundred = new Repository();
  using twice = new Repository();
  using peer = new TypesProject(100);
  const [some = ""] = hundred.addLogins(100);
  twice.addLogins(200);
  // Packages begin with what a person takes over, which is written once.
  await hundred.measure();
  await twice.measure();
  const lanes: readonly Lane<Measured>[] = [
    { name: NODE, measure: () => measure(hundred.root, "-e", "0") },
    { name: HUNDRED, measure: () => hundred.measureCold() },
    { name: TWICE, measure: () => twice.measureCold() },
    { name: "100, nothing to do", measure: () => hundred.measure() },
    { name: "one of 100 changed", measure: () => changed(hundred, some) },
    { name: "100, their types checked as one project", measure: () => hundred.check(TYPES) },
    {
      name: "100, all of them checked as one project",
      measure: () => hundred.check(...EVERYTHING),
    },
    { name: TOGETHER, measure: () => peer.measureTogether() },
  ];
  const rounds = new Map(await interleave(lanes, quick ? 1 : 5));
  rounds.set(APART, [await peer.measureApart()]);
  if (!quick) rounds.set(THOUSAND, [await thousand()]);
  const times = (name: string): number[] => (rounds.get(name) ?? []).map(({ time }) => time);
  const rows = [...rounds].map(([name, measured]) => {
    const { own, ratio } = compare(times(name), times(NODE));
    const memory = Math.max(...measured.map((one) => one.memory));
    return [name, whole(Math.round(own)), fixed(ratio, 1), fixed(memory, 0)];
  });
  const { own: one } = compare(times(HUNDRED));
  const { over: further } = compare(times(TWICE), times(HUNDRED));
  const { own: separate } = compare(times(APART));
  return [
    table(HEAD, rows),
    `Each further contract: ${fixed(further / 100, 1)} ms. By turbo, each in a process: ${fixed(separate / one, 1)} times as long for the types alone.`,
  ].join("\n\n");
}

function changed(repository: Repository, name: string): Promise<Measured> {
  repository.change(name);
  return repository.measure();
}

async function thousand(): Promise<Measured> {
  using repository = new Repository();
  repository.addLogins(1_000);
  // Awaited, or the repository would be gone before.
  return await repository.measure();
}
