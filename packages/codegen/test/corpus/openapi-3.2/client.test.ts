import { createClient } from "@handshake/runtime";
import { expect, test } from "vitest";
import { mockBeside } from "../../mock-beside.ts";
import { api } from "./gen/operations.ts";
import type { operations } from "./gen/schema.ts";

const mock = await mockBeside(import.meta.url);
const client = createClient<operations, typeof api>(api, { baseUrl: mock.url });

test("what earlier versions have can be called", async () => {
  expect(await client.listThings()).toMatchObject({ status: 200, data: [expect.any(String)] });
});

test("operations of new methods are left out", () => {
  expect(Object.keys(client.orThrow)).toEqual(["listThings", "listEvents"]);
});
