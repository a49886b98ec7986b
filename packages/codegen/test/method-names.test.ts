import type { OpenApiDocument } from "@handshake/contract";
import { expect, test } from "vitest";
import { describeApi } from "../src/index.ts";

function methodsOf(...operationIds: string[]): ReturnType<typeof describeApi> {
  const responses = { "204": { description: "Done" } };
  const entries = operationIds.map((operationId, index) => [
    `/${index}`,
    { get: { operationId, responses } },
  ]);
  const info = { title: "Any", version: "1" };
  const document: OpenApiDocument = {
    openapi: "3.1.0",
    info,
    paths: Object.fromEntries(entries),
  };
  return describeApi(document);
}

test("operations that come to one name are counted, but for the one that is spelt so", () => {
  const { api, faults } = methodsOf("get-user", "get user", "getUser", "get.user", "getUser2");
  expect(faults).toEqual([]);
  expect(Object.entries(api.operations).map(([name, { id }]) => [name, id])).toEqual([
    ["getUser3", "get-user"],
    ["getUser4", "get user"],
    ["getUser", "getUser"],
    ["getUser5", "get.user"],
    ["getUser2", "getUser2"],
  ]);
});

test("two operations of one operationId are a fault, for a report could not say which is meant", () => {
  expect(methodsOf("getUser", "getUser").faults).toEqual([
    {
      at: ["paths", "/1", "get", "operationId"],
      message: 'Two operations have the operationId "getUser".',
      remedy: "Rename one of them.",
    },
  ]);
});
