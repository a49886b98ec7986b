import { existsSync } from "node:fs";
import { glob, readFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { describeApi, type DescribedApi } from "@handshake/codegen";
import type { OpenApiDocument } from "@handshake/contract";
import type { Scenarios } from "./scenarios.ts";

/** An API as its client package tells of it. */
export interface Api {
  /** The name of its folder, and of its pages' address. */
  readonly name: string;
  /** The client package's name. */
  readonly package: string;
  readonly document: OpenApiDocument;
  readonly described: DescribedApi;
  readonly scenarios: Scenarios;
  /** How its client is made: `src/client.ts`, where a person has written one. */
  readonly source: string;
  /** The client's README, which a person keeps. */
  readonly readme: string;
  /** What the releases wrote; `undefined` before the first. */
  readonly changelog: string | undefined;
}

/** Every API that has a client package, in the order of their names. */
export async function findApis(root: string): Promise<Api[]> {
  const found: string[] = [];
  for await (const file of glob("packages/clients/*/gen/openapi.json", { cwd: root })) {
    found.push(dirname(dirname(file)));
  }
  return Promise.all(found.sort().map((folder) => readApi(join(root, folder))));
}

/** An API by its client package's folder. */
async function readApi(folder: string): Promise<Api> {
  const text = (file: string) => readFile(join(folder, file), "utf8");
  const optional = async (file: string) =>
    existsSync(join(folder, file)) ? text(file) : undefined;
  const document = JSON.parse(await text("gen/openapi.json")) as OpenApiDocument;
  const manifest = JSON.parse(await text("package.json")) as { name: string };
  return {
    name: basename(folder),
    package: manifest.name,
    document,
    described: describeApi(document),
    scenarios: JSON.parse((await optional("gen/mock.json")) ?? "{}") as Scenarios,
    source: (await optional("src/client.ts")) ?? "",
    readme: (await optional("README.md")) ?? "",
    changelog: await optional("CHANGELOG.md"),
  };
}
