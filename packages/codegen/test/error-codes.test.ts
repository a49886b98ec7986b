import type { OpenApiDocument, SchemaObject } from "@handshake/contract";
import { expect, test } from "vitest";
import { type Fault, generateClient } from "../src/index.ts";

const noSchema = () => Promise.resolve("");
const source = "specs/shop-front/openapi.yaml";
const info = { title: "Shop", version: "1.0.0" };

interface Parts {
  readonly errors?: readonly SchemaObject[];
  readonly success?: readonly (string | number)[];
  readonly document?: object;
}

function shop({ errors = [], success = [0], document = {} }: Parts): OpenApiDocument {
  const envelope = { code: "code", success, errors: { anyOf: errors } };
  return { openapi: "3.1.1", info, "x-envelope": envelope, ...document } as OpenApiDocument;
}

async function generated(
  parts: Parts,
): Promise<{ file?: string; table?: string; faults?: Fault[] }> {
  const contract = { name: "shop-front", source, document: shop(parts) };
  const client = await generateClient(contract, noSchema);
  if (!("gen" in client)) return { faults: [...client] };
  const file = client.gen.get("errors.ts");
  return { table: client.errorTable, ...(file !== undefined && { file }) };
}

const code = (value: string | number, title?: string, description?: string): SchemaObject =>
  ({ const: value, title, description }) as SchemaObject;

test("known codes are exported by name, with the contract's words as doc comments", async () => {
  const errors = [code(7, "sold out", "No more of it.\n\nAsk */ again."), code(3), code(-5, "Odd")];
  const { file } = await generated({ errors });
  expect(file).toMatchInlineSnapshot(`
    "// Generated from specs/shop-front/openapi.yaml by \`pnpm generate\`. Do not edit.

    /** The error codes that the contract knows. Others may arrive. */
    export const ShopFrontErrorCode = {
      /**
       * No more of it.
       *
       * Ask *\\/ again.
       */
      SoldOut: 7,
      Code3: 3,
      Odd: -5,
    } as const;

    /** One of the error codes that the contract knows. */
    export type ShopFrontErrorCode = (typeof ShopFrontErrorCode)[keyof typeof ShopFrontErrorCode];
    "
  `);
});

test("codes that are texts stay texts, though they look like numbers", async () => {
  const { file } = await generated({ errors: [code("42", "Full"), code("E9")], success: ["OK"] });
  expect(file).toContain('Full: "42"');
  expect(file).toContain('CodeE9: "E9"');
});

test("a contract that names no codes gives no file, and a table that says so", async () => {
  expect(await generated({})).toEqual({ table: "The contract names no error codes.\n" });
  const without = { document: { "x-envelope": undefined } };
  expect(await generated(without)).toEqual({ table: "The contract names no error codes.\n" });
});

test("two codes with one name are a fault: neither may be renamed by the other's coming", async () => {
  const { faults } = await generated({ errors: [code(1, "Sold out"), code(2, "sold-Out")] });
  expect(faults).toEqual([
    {
      at: ["x-envelope", "errors"],
      message: "The error codes 1 and 2 both give the name SoldOut.",
      remedy: "Give one of them another `title`.",
    },
  ]);
});

const operation = (operationId: string, envelope: string, responses: object = {}) => ({
  operationId,
  "x-envelope": { name: envelope, code: "status", success: [0], errors: code(1, "Shut") },
  responses,
});

test("a further envelope's codes have its name, and are faulty where they stand", async () => {
  const get = operation("open", "till-token");
  const one = await generated({ document: { paths: { "/open": { get } } } });
  expect(one.file).toContain("export const ShopFrontTillTokenErrorCode = {");
  const post = operation("close", "tillToken");
  const { faults } = await generated({ document: { paths: { "/open": { get, post } } } });
  expect(faults).toEqual([
    {
      at: ["paths", "/open", "post", "x-envelope"],
      message:
        'The envelopes "till-token" and "tillToken" both give the name ShopFrontTillTokenErrorCode.',
      remedy: "Give one of them another `name`.",
    },
  ]);
});

const json = (value: object) => ({
  description: "",
  content: { "application/json": { examples: { one: value } } },
});

test("the table tells the statuses that the contract's examples have a code with", async () => {
  const responses = {
    "503": json({ value: { status: 1 } }),
    "200": json({ $ref: "#/components/examples/Shut" }),
    "404": { $ref: "#/components/responses/Gone" },
    "400": { description: "", content: { "application/json": { example: { status: 2 } } } },
    default: { description: "", content: { "text/plain": { example: "1" } } },
  };
  const components = {
    examples: { Shut: { value: { status: 1 } } },
    responses: { Gone: json({ value: { status: 1 } }) },
  };
  const paths = { "/open": { get: operation("open", "till", responses) } };
  const { table } = await generated({ document: { paths, components } });
  expect(table).toContain("| 1 | `Shut` | 200, 404, 503 |  |");
});

test("the table has no column of statuses where the contract tells none, and no HTML of a description", async () => {
  const { table } = await generated({ errors: [code(1, "a", "x | y\n<!-- /error codes --> <b>")] });
  expect(table).toContain("| code | name | what it means |");
  expect(table).toContain("| 1 | `A` | x \\| y &lt;!-- /error codes --> &lt;b> |");
});
