import type { OpenApiDocument, Server } from "@handshake/contract";
import { expect, test } from "vitest";
import { basePath, origin } from "../src/operations/servers.ts";

function document(...servers: Server[]): OpenApiDocument {
  return { openapi: "3.1.1", info: { title: "Any", version: "1" }, servers };
}

const path = (server: Server): string | undefined => basePath(document(server), {}, {});

test.each([
  ["https://api.acme.test/v1", "/v1"],
  ["https://api.acme.test/v1/", "/v1"],
  ["https://api.acme.test", undefined],
  ["https://api.acme.test/", undefined],
  ["https://api.acme.test:8443/a/b?x=1#y", "/a/b"],
  ["//api.acme.test/v1", "/v1"],
  ["/api", "/api"],
  ["api/v2", "/api/v2"],
  ["./api", "/api"],
  ["../api", "/api"],
  ["/", undefined],
  ["https://{tenant}.acme.test/{version}/x", "/{version}/x"],
])("the base path of %s is %s", (url, expected) => {
  expect(path({ url })).toBe(expected);
});

test("variables are replaced by their defaults, also in the path", () => {
  const variables = { host: { default: "acme.test" }, version: { default: "v3" } };
  expect(path({ url: "https://{host}/{version}", variables })).toBe("/v3");
  expect(origin(document({ url: "https://{host}/{version}", variables }))).toBe(
    "https://acme.test",
  );
});

test("the operation's server goes before the path's, and that before the root's", () => {
  const [root, item, operation] = ["/root", "/path", "/operation"].map((url) => [{ url }]);
  const whole = { ...document(), ...(root && { servers: root }) };
  expect(basePath(whole, {}, {})).toBe("/root");
  expect(basePath(whole, { servers: item ?? [] }, {})).toBe("/path");
  expect(basePath(whole, { servers: item ?? [] }, { servers: operation ?? [] })).toBe("/operation");
  expect(basePath(whole, { servers: [] }, {})).toBe("/root");
});

test.each([
  ["https://api.acme.test/v1", "https://api.acme.test"],
  ["http://localhost:8080/v1", "http://localhost:8080"],
  ["/v1", undefined],
  ["//api.acme.test/v1", undefined],
  ["https://{tenant}.acme.test", undefined],
  ["https://api.example.com/v1", undefined],
  ["https://accounts.example", undefined],
  ["https://example.company", "https://example.company"],
])("the origin of %s is %s", (url, expected) => {
  expect(origin(document({ url }))).toBe(expected);
});
