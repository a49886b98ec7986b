import { mkdtempDisposable, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { METHODS, type OpenApiDocument, type OperationObject } from "@handshake/contract";
import { follow } from "@handshake/codegen";
import { PROJECT } from "../peers/install.ts";

/** As much of hey-api as is used here: a bench installs it, so that its own types are not there to be checked. */
interface HeyApi {
  createClient(config: object): Promise<unknown>;
  toCase(value: string, casing: "PascalCase"): string;
}

const HEY_API = join(PROJECT, "node_modules/@hey-api/openapi-ts/dist/index.mjs");

/** hey-api's types, and below them `operations` and `components` made of them, as a client needs them. */
export async function printSchema(document: OpenApiDocument): Promise<string> {
  const { createClient, toCase } = (await import(pathToFileURL(HEY_API).href)) as HeyApi;
  await using folder = await mkdtempDisposable(join(tmpdir(), "hey-api-"));
  const input = join(folder.path, "openapi.json");
  const output = join(folder.path, "types");
  await writeFile(input, JSON.stringify(document));
  await createClient({
    input,
    output,
    plugins: ["@hey-api/typescript"],
    logs: { level: "silent", file: false },
  });
  const types = await readFile(join(output, "types.gen.ts"), "utf8");
  const known = new Set(
    Array.from(types.matchAll(/^export type (\w+)/gm), ([, name = ""]) => name),
  );
  /** The type of theirs, or of a part of it; `unknown` where they have none. */
  const theirs = (words: string, end: string, part?: string): string => {
    const name = toCase(words, "PascalCase") + end;
    if (!known.has(name)) return "unknown";
    return part === undefined ? name : `Part<${name}, ${part}>`;
  };
  const schemas = Object.keys(document.components?.schemas ?? {}).map(
    (name) => `${JSON.stringify(name)}: ${theirs(name, "")};`,
  );
  const operations = operationsOf(document).map((operation) => {
    const { operationId: id = "" } = operation;
    return `${JSON.stringify(id)}: { ${[
      `parameters: Parameters<${theirs(id, "Data")}>;`,
      requestBody(document, operation, theirs(id, "Data", '"body"')),
      `responses: { ${responses(document, operation, (end, status) => theirs(id, end, status))} };`,
    ].join(" ")} };`;
  });
  return `${types}${PARAMETERS}
export interface components { schemas: { ${schemas.join(" ")} } }
export interface operations { ${operations.join("\n")} }
export type paths = unknown;
export type webhooks = unknown;
`;
}

/** They know nothing of cookies. */
const PARAMETERS = `
type Parameters<T> = {
  [Part in keyof T as Part extends "headers" ? "header" : Extract<Part, "query" | "path">]: T[Part];
} & ("headers" extends keyof T ? unknown : { header?: never }) & { cookie?: never };
type Part<T, Key> = Key extends keyof T ? T[Key] : unknown;
`;

function operationsOf({ paths = {} }: OpenApiDocument): OperationObject[] {
  return Object.values(paths).flatMap((item) => METHODS.flatMap((method) => item?.[method] ?? []));
}

/** They have one type for all media types of a body. */
function requestBody(document: OpenApiDocument, operation: OperationObject, type: string): string {
  const body = follow(document, operation.requestBody);
  if (body === undefined) return "requestBody?: never;";
  const content = Object.keys(body.content ?? {}).map(
    (media) => `${JSON.stringify(media)}: ${type};`,
  );
  return `requestBody${body.required ? "" : "?"}: { content: { ${content.join(" ")} } };`;
}

/** They know nothing of headers, and have one type for all media types of an answer. */
function responses(
  document: OpenApiDocument,
  operation: OperationObject,
  typeOf: (end: string, status: string) => string,
): string {
  return Object.entries(operation.responses ?? {})
    .map(([status, value]) => {
      const end = status.startsWith("2") ? "Responses" : "Errors";
      const key = /^\d+$/.test(status) ? status : JSON.stringify(status);
      const media = Object.keys(follow(document, value)?.content ?? {});
      const content = media.map((one) => `${JSON.stringify(one)}: ${typeOf(end, key)};`);
      const all = content.length === 0 ? "content?: never;" : `content: { ${content.join(" ")} };`;
      return `${key}: { headers: { [name: string]: unknown }; ${all} };`;
    })
    .join(" ");
}
