import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { locate } from "../src/index.ts";

const fixture = (path: string): string =>
  fileURLToPath(new URL(`fixtures/split/${path}`, import.meta.url));
const root = fixture("openapi.yaml");

test.each([
  [["info", "version"], "openapi.yaml", 4],
  [["paths", "/orders", "get", "operationId"], "paths/orders.yaml", 2],
  [["paths", "/orders", "get", "not-there"], "paths/orders.yaml", 1],
  [[], "openapi.yaml", 1],
])("%j is found through every reference", async (keys, file, line) => {
  expect(await locate(root, keys)).toMatchObject({ file: fixture(file), line });
});

test("a part of a referenced schema is found where it is written", async () => {
  const schema = ["paths", "/orders", "get", "responses", "200", "content", "application/json"];
  const keys = [...schema, "schema", "items", "properties", "parent", "properties", "id"];
  expect(await locate(root, keys)).toMatchObject({ file: fixture("schemas/order.yaml"), line: 5 });
});
