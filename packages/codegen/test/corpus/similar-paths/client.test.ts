import { createClient } from "@handshake/runtime";
import { expect, test } from "vitest";
import { mockBeside } from "../../mock-beside.ts";
import { api } from "./gen/operations.ts";
import type { operations } from "./gen/schema.ts";

const mock = await mockBeside(import.meta.url);
const client = createClient<operations, typeof api>(api, { baseUrl: mock.url });

test("each is found", async () => {
  const path = { id: "a b" };
  expect(await client.showMe()).toMatchObject({ status: 200, data: expect.any(Number) });
  expect(await client.showUser({ path })).toMatchObject({ status: 200, data: expect.any(String) });
  expect(await client.showUserJson({ path })).toMatchObject({ status: 204 });
  expect(await client.archiveUser({ path })).toMatchObject({ status: 204 });
  const found = mock.journal.entries().map(({ operation }) => operation);
  expect(found).toEqual(["showMe", "showUser", "showUserJson", "archiveUser"]);
});
