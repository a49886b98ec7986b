import { createClient } from "@handshake/runtime";
import { expect, test } from "vitest";
import { mockBeside } from "../../mock-beside.ts";
import { api } from "./gen/operations.ts";
import type { operations } from "./gen/schema.ts";

const mock = await mockBeside(import.meta.url);
const client = createClient<operations, typeof api>(api, { baseUrl: mock.url });

test("the one that is spelt so keeps the name, the others are counted", async () => {
  expect(Object.keys(client.orThrow)).toEqual(["getUser2", "getUser", "getUser3", "getD"]);
  expect(await client.getUser()).toMatchObject({ data: expect.any(Number) });
  expect(await client.getUser3()).toMatchObject({ status: 204 });
  expect(await mock.journal.next("get.user")).toMatchObject({ request: { target: "/c" } });
});
