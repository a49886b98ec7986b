import { writeFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { OpenApiDocument } from "@handshake/contract";
import type { Validate, Validators } from "@handshake/runtime/validate";
import { printValidators } from "../src/validators/print-validators.ts";

const runtime = import.meta.resolve("@handshake/runtime/validate");

/** The validators of a document, printed, written to a file, and loaded as a user's program would. */
export async function compiled(document: OpenApiDocument): Promise<Validators> {
  const text = await printValidators(document);
  const folder = mkdtempSync(join(tmpdir(), "validators-"));
  const file = join(folder, "validators.ts");
  writeFileSync(file, text.replaceAll('"@handshake/runtime/validate"', JSON.stringify(runtime)));
  const loaded = (await import(pathToFileURL(file).href)) as { validators: Validators };
  rmSync(folder, { recursive: true });
  return loaded.validators;
}

/** A document with one operation that takes and gives these schemas. */
export function documentOf(
  schema: unknown,
  { openapi = "3.1.0", schemas = {} }: { openapi?: string; schemas?: object } = {},
): OpenApiDocument {
  const content = { "application/json": { schema } };
  const put = {
    operationId: "send",
    requestBody: { content },
    responses: { "200": { description: "Done", content } },
  };
  const info = { title: "Any", version: "1.0.0" };
  return { openapi, info, paths: { "/": { put } }, components: { schemas } } as OpenApiDocument;
}

/** What checks the body of that operation, on the way there and on the way back. */
export async function checksOf(
  document: OpenApiDocument,
): Promise<{ request: Validate; answer: Validate }> {
  const { send } = await compiled(document);
  const request = send?.body?.["application/json"];
  const answer = send?.answers?.["200"]?.["application/json"];
  if (request === undefined || answer === undefined) throw new Error("There are no validators.");
  return { request, answer };
}
