import type { OpenApiDocument } from "@handshake/contract";
import { expect, test } from "vitest";
import { describeApi } from "../src/operations/describe-api.ts";

function described(method: "get" | "post", said: unknown) {
  const operation = { operationId: "call", "x-idempotent": said, responses: {} };
  const paths = { "/call": { [method]: operation } };
  const document = { openapi: "3.1.1", info: { title: "Any", version: "1" }, paths };
  return describeApi(document as unknown as OpenApiDocument);
}

test.each([
  ["get", undefined, true],
  ["get", false, undefined],
  ["post", undefined, undefined],
  ["post", true, true],
] as const)("a %s that says %j is repeatable: %j", (method, said, repeatable) => {
  const { api, faults } = described(method, said);
  expect(api.operations.call?.repeatable).toBe(repeatable);
  expect(faults).toEqual([]);
});

test.each(["yes", 1, null])("to say %j is a fault, with its place and a remedy", (said) => {
  expect(described("post", said).faults).toEqual([
    {
      at: ["paths", "/call", "post", "x-idempotent"],
      message: "`x-idempotent` is neither true nor false.",
      remedy: "Write `true` where the operation may be sent twice, `false` where it must not.",
    },
  ]);
});
