import { createClient } from "@handshake/runtime";
import { expect, test } from "vitest";
import { mockBeside, sent } from "../../mock-beside.ts";
import { api } from "./gen/operations.ts";
import type { operations } from "./gen/schema.ts";

const mock = await mockBeside(import.meta.url);
const client = createClient<operations, typeof api>(api, { baseUrl: mock.url });

test("their defaults count", async () => {
  expect(await client.listThings()).toMatchObject({ status: 200 });
  expect((await sent(mock, "listThings")).target).toBe("/v3/api/things");
});
