import { createClient } from "@handshake/runtime";
import { expect, test } from "vitest";
import { mockBeside } from "../../mock-beside.ts";
import { api } from "./gen/operations.ts";
import type { operations } from "./gen/schema.ts";

const mock = await mockBeside(import.meta.url);
const client = createClient<operations, typeof api>(api, { baseUrl: mock.url });

test("a client without methods, for a webhook is not called by us", () => {
  expect(Object.keys(client)).toEqual(["orThrow"]);
  expect(mock.apis.flatMap(({ operations: all }) => all)).toEqual([]);
});
