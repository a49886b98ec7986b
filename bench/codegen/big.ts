import { copyFileSync, mkdirSync } from "node:fs";
import { mkdtempDisposable } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, extname, join } from "node:path";
import { type Generator, generate } from "../peers/generators.ts";
import { compare, interleave, type Lane } from "../rounds.ts";
import { fixed, table, whole } from "../table.ts";
import { timed } from "./measure.ts";
import { Repository } from "./repository.ts";

const HEAD = ["", "ms", "× hey-api"];
const BASE = "hey-api";

const PEERS: readonly Generator[] = [
  "openapi-typescript",
  "hey-api",
  "orval",
  "swagger-typescript-api",
  "kubb",
];

/** Big contracts, cold processes. Of the rules only those that OpenAPI itself makes, as warnings: the contracts are others'. */
export async function big(files: readonly string[], quick: boolean): Promise<string> {
  const parts: string[] = [];
  for (const file of files) parts.push(`### ${basename(file)}`, await one(file, quick));
  return parts.join("\n\n");
}

async function one(file: string, quick: boolean): Promise<string> {
  await using folder = await mkdtempDisposable(join(tmpdir(), "bench-codegen-"));
  using repository = new Repository();
  mkdirSync(join(repository.root, "specs/big"), { recursive: true });
  copyFileSync(file, join(repository.root, `specs/big/openapi${extname(file)}`));
  repository.write("specs/big/redocly.yaml", RULES);
  await repository.measure();
  const lanes: readonly Lane[] = [
    ...PEERS.map((name) => ({
      name,
      measure: () => timed(() => generate(name, file, join(folder.path, name))),
    })),
    { name: "ours, everything", measure: async () => (await repository.measureCold()).time },
    {
      name: "ours, types checked",
      measure: () => timed(() => repository.check("packages/clients/*/gen/schema.ts")),
    },
  ];
  const rounds = await interleave(lanes, quick ? 1 : 5);
  const rows = lanes.map(({ name }) => {
    const { own, ratio } = compare(rounds.get(name), rounds.get(BASE));
    return [name, whole(Math.round(own)), fixed(ratio, 2)];
  });
  return table(HEAD, rows);
}

const RULES = "extends: [minimal]\nrules: { struct: warn, no-unresolved-refs: error }\n";
