import { fileURLToPath } from "node:url";
import {
  bundleContract,
  findContracts,
  METHODS,
  type OpenApiDocument,
  type SchemaObject,
} from "@handshake/contract";
import { getHttpOperationsFromSpec } from "@stoplight/prism-http";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { operationAlone, toPrism } from "../src/api/prism-operation.ts";
import { fixture } from "./fixture.ts";
import { contract } from "./generated-contract.ts";

const root = fileURLToPath(new URL("../../../", import.meta.url));
const files = [
  ...(await findContracts(root)).map(({ file }) => file),
  ...["library", "shop", "rival"].map((name) => `${fixture(name)}/openapi.yaml`),
];

/** Each operation made by itself, and all of them as Prism makes them of the whole document. */
async function bothWays(document: OpenApiDocument) {
  const whole = await getHttpOperationsFromSpec(structuredClone(document));
  const single = whole.map(({ path, method }) => {
    const known = METHODS.find((name) => name === method);
    return known && toPrism(operationAlone(document, path, known));
  });
  // As text: the order of keys counts, and an undefined one is no key.
  return { whole: JSON.stringify(whole), single: JSON.stringify(single) };
}

test.each(files)(
  "each operation of %s is what Prism makes of it in the whole document",
  async (file) => {
    const { document } = await bundleContract(file);
    const { whole, single } = await bothWays(withBareReferences(document));
    expect(single).toBe(whole);
  },
);

test(
  "each operation of generated contracts is what Prism makes of it",
  { timeout: 60_000 },
  async () => {
    const same = fc.asyncProperty(contract, async (document) => {
      const before = structuredClone(document);
      const { whole, single } = await bothWays(document);
      expect(single).toBe(whole);
      expect(document).toEqual(before);
    });
    await fc.assert(same, { numRuns: 100 });
  },
);

test("a key beside a reference counts, whatever stands earlier in the document", async () => {
  const schemas = { Name: { type: "string", description: "A name." } };
  const reference = { $ref: "#/components/schemas/Name" };
  const loans = answering({ description: "The borrower.", ...reference });
  const paths = { "/books": answering(reference), "/loans": loans };
  const info = { title: "t", version: "1" };
  const document = { openapi: "3.1.0", info, paths, components: { schemas } };
  const alone = await bothWays({ ...document, paths: { "/loans": loans } });
  expect(alone.single).toBe(alone.whole);
  expect(alone.single).toContain("The borrower.");
  expect(JSON.stringify([toPrism(operationAlone(document, "/loans", "get"))])).toBe(alone.single);
});

function answering(schema: SchemaObject) {
  const content = { "application/json": { schema } };
  return { get: { responses: { 200: { description: "ok", content } } } };
}

/**
 * Without the keys beside references. With them, what Prism makes of one depends on whether another
 * reference to the same thing comes before it.
 */
function withBareReferences<Value>(value: Value): Value {
  return JSON.parse(JSON.stringify(value), (_, node: unknown) => {
    const isReference = typeof node === "object" && node !== null && "$ref" in node;
    return isReference ? { $ref: node.$ref } : node;
  });
}
