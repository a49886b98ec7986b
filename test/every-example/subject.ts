/** What stands under `packages/clients/<api>`, loaded as the test of an API that it does not know can use it. */
import { globSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { type DescribedApi, describeApi } from "@handshake/codegen";
import { findContracts, type OpenApiDocument } from "@handshake/contract";
import type { ApiDescription } from "@handshake/runtime";
import type { Msw } from "@handshake/runtime/msw";
import type { Scenarios } from "./renewed.ts";

export const root = fileURLToPath(new URL("../..", import.meta.url));

/** One API: its contract, and the client package that was derived from it. */
export interface Subject {
  readonly name: string;
  /** Absolute path of the contract. */
  readonly contract: string;
  /** Absolute path of the client package's `gen`. */
  readonly gen: string;
  readonly document: OpenApiDocument;
  readonly sites: DescribedApi["sites"];
  readonly api: ApiDescription;
  readonly scenarios: Scenarios;
  readonly createMsw: (baseUrl: string) => AnyMsw;
}

/** The handlers of an API whose names a program does not know. */
type AnyMsw = Pick<Msw<ApiDescription, object>, "handlers"> & {
  readonly on: Readonly<
    Record<string, (example: string, options: { status?: number }) => AnyMsw["handlers"][number]>
  >;
};

/** Every API that has a contract; one without its client package is an error. */
export async function loadSubjects(): Promise<Subject[]> {
  const contracts = await findContracts(root);
  return Promise.all(contracts.map(({ name, file }) => load(name, file)));
}

async function load(name: string, contract: string): Promise<Subject> {
  const gen = join(root, "packages/clients", name, "gen");
  const document = readJson(join(gen, "openapi.json")) as OpenApiDocument;
  const { api } = (await importFrom(gen, "operations.ts")) as { api: ApiDescription };
  const makers = Object.values(await importFrom(gen, "msw.ts"));
  const [createMsw] = makers as Subject["createMsw"][];
  if (createMsw === undefined) throw new Error(`${gen}/msw.ts exports nothing.`);
  const { sites } = describeApi(document);
  const [scenarios] = globSync("mock.json", { cwd: gen }).map((file) => join(gen, file));
  return {
    name,
    contract: dirname(contract),
    gen,
    document,
    sites,
    api,
    scenarios: scenarios === undefined ? {} : (readJson(scenarios) as Scenarios),
    createMsw,
  };
}

function importFrom(folder: string, file: string): Promise<Record<string, unknown>> {
  return import(pathToFileURL(join(folder, file)).href) as Promise<Record<string, unknown>>;
}

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(file, "utf8"));
}
