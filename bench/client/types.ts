import { join } from "node:path";
import { fixed, table, whole } from "../table.ts";
import { completionsAfter } from "./completions.ts";
import { emptyProject, openapiFetchProject, ourProject } from "./consumer-projects.ts";
import { withVersion } from "./contenders.ts";
import { operationIds } from "./contract.ts";
import { compare, interleave, type Lane } from "../rounds.ts";
import { type TypeCheck, typeCheck } from "./type-check.ts";

const HEAD = [
  "",
  "types",
  "instantiations",
  "check, ms",
  "× openapi-fetch",
  "in all, ms",
  "over an empty file, ms",
  "× openapi-fetch",
];

/** A program whose types are checked. */
interface Consumer {
  readonly name: string;
  /** Lays it out in a folder that does not exist yet. */
  readonly make: (folder: string) => Promise<void>;
}

/** TypeScript reads its own libraries for everybody. */
const EMPTY: Consumer = { name: "an empty file", make: emptyProject };
const OURS: Consumer = { name: "ours, two clients", make: ourProject };
/** What the others are compared with. */
const OPENAPI_FETCH: Consumer = {
  name: `${withVersion("openapi-fetch")}, two contracts`,
  make: openapiFetchProject,
};

export const CONSUMERS: readonly Consumer[] = [EMPTY, OPENAPI_FETCH, OURS];

/**
 * How long `tsc` takes for consumers of two APIs, and what an editor offers inside of ours.
 *
 * @param folder an empty one
 * @throws {BenchError} when what is asked for cannot be installed.
 */
export async function types(
  isAskedFor: (one: Consumer) => boolean,
  folder: string,
  quick: boolean,
): Promise<string> {
  const lanes: Lane<TypeCheck>[] = [];
  const asked = CONSUMERS.filter((consumer) => consumer === EMPTY || isAskedFor(consumer));
  for (const [index, { name, make }] of asked.entries()) {
    const project = join(folder, String(index));
    await make(project);
    lanes.push({ name, measure: () => typeCheck(project) });
  }
  const rounds = await interleave(lanes, quick ? 3 : 31);
  const rows = lanes.map(({ name }) => rowOf(name, rounds));
  const editor = asked.includes(OURS)
    ? await offered(join(folder, String(asked.indexOf(OURS))))
    : [];
  return [table(HEAD, rows), ...editor].join("\n\n");
}

function rowOf(name: string, rounds: ReadonlyMap<string, readonly TypeCheck[]>): string[] {
  const own = rounds.get(name) ?? [];
  const peer = rounds.get(OPENAPI_FETCH.name);
  const check = compare(own.map(checkOf), peer?.map(checkOf));
  const total = compare(own.map(totalOf), peer?.map(totalOf));
  const { over } = compare(own.map(totalOf), rounds.get(EMPTY.name)?.map(totalOf));
  return [
    name,
    whole(own[0]?.types ?? 0),
    whole(own[0]?.instantiations ?? 0),
    fixed(check.own, 0),
    fixed(check.ratio, 2),
    fixed(total.own, 0),
    fixed(over, 0),
    fixed(total.ratio, 2),
  ];
}

const checkOf = ({ check }: TypeCheck): number => check;
const totalOf = ({ total }: TypeCheck): number => total;

/** A sentence for each client. */
async function offered(project: string): Promise<string[]> {
  const sentences = (["koodrive", "enos"] as const).map(async (api) => {
    const names = await completionsAfter(`await ${api}.`, join(project, "consumer.ts"));
    const expected = new Set([...operationIds(api), "orThrow"]);
    const others = names.filter((name) => !expected.has(name));
    const missing = [...expected].filter((name) => !names.includes(name));
    const verdict = [
      others.length === 0 ? "operations and `orThrow` only" : `also: ${others.join(", ")}`,
      ...(missing.length === 0 ? [] : [`missing: ${missing.join(", ")}`]),
    ];
    return `Completion inside \`${api}.\`: ${names.join(", ")} (${verdict.join("; ")}).`;
  });
  return Promise.all(sentences);
}
