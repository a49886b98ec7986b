import type { OpenApiDocument } from "@handshake/contract";
import { expect, test } from "vitest";
import { scaffold } from "../src/scaffold/scaffold.ts";

const DEFAULTS = { scope: "@acme", license: "MIT", engines: { node: ">=20" } };

async function readme(document: Partial<OpenApiDocument>): Promise<string> {
  const info = { title: "Orders", version: "1.0.0" };
  const contract = {
    name: "orders",
    source: "specs/orders/openapi.yaml",
    document: { openapi: "3.1.1", info, ...document },
  };
  const files = await scaffold(contract, DEFAULTS, (_path, text) => Promise.resolve(text));
  return files.get("README.md") ?? "";
}

const securitySchemes = {
  session: { type: "http", scheme: "bearer" },
  app: { type: "http", scheme: "Basic" },
  key: { type: "apiKey", in: "header", name: "X-Key" },
  certificate: { type: "mutualTLS" },
} as const;

test.each([
  [[{ session: [] }], 'security: { session: "your-token" }'],
  [[{ app: [], key: [] }], 'security: { app: "user:password", key: "your-key" }'],
  [[{ key: [] }, { session: [] }], 'security: { key: "your-key" }'],
  [[{ key: [], certificate: [] }], 'security: { key: "your-key" }'],
  [[{ key: [] }, {}], '({ baseUrl: "https://where-the-service-is" })'],
  [[{ certificate: [] }], '({ baseUrl: "https://where-the-service-is" })'],
  [[], '({ baseUrl: "https://where-the-service-is" })'],
])("the first call shows the credentials that it cannot do without: %j", async (security, text) => {
  const get = { operationId: "list", security, responses: { "204": { description: "None." } } };
  const paths = { "/orders": { get } } as unknown as NonNullable<OpenApiDocument["paths"]>;
  expect(await readme({ paths, components: { securitySchemes } })).toContain(text);
});

test("a contract without operations gives a README without a table", async () => {
  const text = await readme({ paths: {} });
  expect(text).toContain("## Operations\n\nThe contract declares none yet.");
  expect(text).not.toContain("|");
});
