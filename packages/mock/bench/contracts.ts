import { existsSync } from "node:fs";
import { copyFile, mkdir, readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import {
  bundleContract,
  type OpenApiDocument,
  type ParameterObject,
  type PathItem,
} from "@handshake/contract";
import { getHttpOperationsFromSpec } from "@stoplight/prism-http";
import type { IHttpOperation } from "@stoplight/types";
import { basePathsOf } from "../src/api/base-paths.ts";
import { goodCall, valueOf } from "../test/good-call.ts";

/** A contract, and the one call of it that everybody is asked to answer: the first example of its log-in. */
export interface Task {
  /** The file. `mock.yaml` lies beside it. */
  readonly contract: string;
  /** A file with the body of the answer, for those who cannot read contracts. */
  readonly answer: string;
  /** Without base path, which only this mock has. */
  readonly path: string;
  readonly basePath: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: object;
}

const SPECS = fileURLToPath(new URL("../../../specs/", import.meta.url));

/** The first contract of this repository that has scenarios and a log-in, bundled for those who cannot read YAML. */
export async function realTask(parent: string): Promise<Task> {
  for (const name of (await readdir(SPECS)).toSorted()) {
    const scenarios = join(SPECS, name, "mock.yaml");
    if (!existsSync(scenarios)) continue;
    const { document } = await bundleContract(join(SPECS, name, "openapi.yaml"));
    const operations = await getHttpOperationsFromSpec(structuredClone(document));
    if (!operations.some(isLogin)) continue;
    const folder = join(parent, "real");
    const task = await write(folder, document);
    await copyFile(scenarios, join(folder, "mock.yaml"));
    return task;
  }
  throw new Error("No folder of specs/ has a mock.yaml, and a contract with a log-in.");
}

/** Takes an account and a password, and no token, which nobody has given out yet. */
function isLogin(operation: IHttpOperation): boolean {
  const { method, security = [] } = operation;
  if (method !== "post" || security.flat().length > 0) return false;
  const body: unknown = JSON.parse(goodCall(operation).body ?? "{}");
  return ["account", "password"].every((name) => Object.hasOwn(Object(body), name));
}

/** A contract of that many operations, of which the log-in is one. */
export function syntheticTask(parent: string, operations: number): Promise<Task> {
  const others = Array.from({ length: operations - 1 }, (_, index) => otherPath(index));
  const middle = Math.floor(others.length / 2);
  const paths = Object.fromEntries(others.toSpliced(middle, 0, ["/login", { post: LOGIN }]));
  const info = { title: `${operations} operations`, version: "1.0.0" };
  return write(join(parent, String(operations)), { openapi: "3.1.0", info, paths });
}

async function write(folder: string, document: OpenApiDocument): Promise<Task> {
  const [contract, answer] = [join(folder, "openapi.json"), join(folder, "answer.json")];
  const operations = await getHttpOperationsFromSpec(structuredClone(document));
  const login = operations.find(isLogin);
  if (login === undefined) throw new Error("The contract has no log-in.");
  const [basePath = ""] = basePathsOf([document.servers]);
  const { path, headers = {}, body = "{}" } = goodCall(login);
  const [example = {}] = login.responses[0]?.contents?.[0]?.examples ?? [];
  await mkdir(folder);
  await writeFile(contract, JSON.stringify(document));
  await writeFile(answer, JSON.stringify(valueOf(example)));
  return { contract, answer, path, basePath, headers, body: JSON.parse(body) };
}

const SCHEMA = { type: "object", properties: { code: { type: "integer" } }, required: ["code"] };
const CONTENT = { "application/json": { schema: SCHEMA, example: { code: 0 } } };
const responses = { "200": { description: "Done.", content: CONTENT } };
const ID: ParameterObject = { name: "id", in: "path", required: true, schema: { type: "string" } };
const STRING = { type: "string", minLength: 1 };
const CREDENTIALS = {
  type: "object",
  required: ["account", "password"],
  properties: { account: STRING, password: STRING },
  example: { account: "demo", password: "open-sesame" },
};
const BODY = { "application/json": { schema: CREDENTIALS, example: CREDENTIALS.example } };
const LOGIN = {
  operationId: "login",
  requestBody: { required: true, content: BODY },
  responses,
};

/** Resources as big APIs have them: some levels deep, and with a parameter in the middle. */
function otherPath(index: number): [path: string, item: PathItem] {
  return [`/area${index % 20}/things${index}/{id}/parts`, { get: { parameters: [ID], responses } }];
}
