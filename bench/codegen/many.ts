import { mkdtempDisposable } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Lane, compare, interleave } from "../rounds.ts";
import { fixed, table, whole } from "../table.ts";
import { LOG_INS, logInsAlone } from "./log-ins.ts";
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

/** Many contracts at once: such as have but one operation, and such as this repository has. */
export async function many(quick: boolean): Promise<string> {
  await using folder = await mkdtempDisposable(join(tmpdir(), "bench-log-ins-"));
  // All at the end: a file system that has just removed thousands of files is slow to make others.
  using used = new DisposableStack();
  return [
    "### One operation each",
    await copiesOf(await logInsAlone(folder.path), quick, used),
    "### Whole contracts",
    await copiesOf(LOG_INS, quick, used),
  ].join("\n\n");
}

async function copiesOf(
  folders: readonly string[],
  quick: boolean,
  used: DisposableStack,
): Promise<string> {
  const hundred = used.use(new Repository());
  const twice = used.use(new Repository());
  const peer = used.use(new TypesProject(100, folders));
  const [some = ""] = hundred.addCopies(100, folders);
  twice.addCopies(200, folders);
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
    { name: APART, measure: () => peer.measureApart() },
  ];
  const rounds = new Map(await interleave(lanes, quick ? 1 : 3));
  if (!quick) rounds.set(THOUSAND, [await thousand(folders, used)]);
  const times = (name: string): number[] => (rounds.get(name) ?? []).map(({ time }) => time);
  const rows = [...rounds].map(([name, measured]) => {
    const { own, ratio } = compare(times(name), times(NODE));
    const memory = Math.max(...measured.map((one) => one.memory));
    return [name, whole(Math.round(own)), fixed(ratio, 1), fixed(memory, 0)];
  });
  const { over: further } = compare(times(TWICE), times(HUNDRED));
  const { ratio: apart } = compare(times(APART), times(HUNDRED));
  return [
    table(HEAD, rows),
    `Each further contract: ${fixed(further / 100, 1)} ms. By turbo, each in a process: ${fixed(apart, 1)} times as long for the types alone.`,
  ].join("\n\n");
}

function changed(repository: Repository, name: string): Promise<Measured> {
  repository.change(name);
  return repository.measure();
}

async function thousand(folders: readonly string[], used: DisposableStack): Promise<Measured> {
  const repository = used.use(new Repository());
  repository.addCopies(1_000, folders);
  return repository.measure();
}
