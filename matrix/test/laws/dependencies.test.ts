import { expect, test } from "vitest";
import { wrongDependencies } from "../../src/laws/dependencies.ts";

const runtime = { manifest: { name: "@handshake/runtime", version: "1.2.0" } };

function client(dependencies: Readonly<Record<string, string>>, peerDependencies = {}) {
  const exports = { "./openapi.json": "./gen/openapi.json" };
  return {
    manifest: { name: "@acme/shop", version: "1.0.0", exports, dependencies, peerDependencies },
  };
}

test("a client depends on the runtime that is packed with it, and may have peers", () => {
  const shop = client({ "@handshake/runtime": "1.2.0" }, { msw: "^3.0.0" });
  expect(wrongDependencies(shop, [shop, runtime])).toEqual([]);
});

test("a client is told of another runtime, of more, and of what only the workspace has", () => {
  const shop = client(
    { "@handshake/runtime": "workspace:*", "openapi-fetch": "1" },
    { msw: "catalog:" },
  );
  expect(wrongDependencies(shop, [shop, runtime])).toEqual([
    "It depends on openapi-fetch.",
    "It depends on the runtime workspace:*, not 1.2.0.",
    "Outside of the workspace nobody has @handshake/runtime workspace:*.",
    "Outside of the workspace nobody has msw catalog:.",
  ]);
});

test("what carries no contract depends on nothing", () => {
  const mock = { manifest: { name: "@acme/mock", version: "1.0.0", dependencies: { yaml: "2" } } };
  expect(wrongDependencies(mock, [runtime])).toEqual(["It depends on yaml."]);
});
