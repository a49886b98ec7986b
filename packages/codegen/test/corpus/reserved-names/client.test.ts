import { createClient } from "@handshake/runtime";
import { expect, test } from "vitest";
import { mockBeside } from "../../mock-beside.ts";
import { api } from "./gen/operations.ts";
import type { operations } from "./gen/schema.ts";

const mock = await mockBeside(import.meta.url);
const client = createClient<operations, typeof api>(api, { baseUrl: mock.url });

test("each can be called", async () => {
  const { await: wait, delete: remove, class: sort, api: own } = client;
  const { then_: then, constructor_: make, __proto___: inherit } = client;
  for (const call of [wait, remove, sort, own, then, make, inherit]) {
    expect(await call()).toMatchObject({ status: 204 });
  }
});
