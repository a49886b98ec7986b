import { createClient } from "@handshake/runtime";
import { expect, test } from "vitest";
import { mockBeside, sent } from "../../mock-beside.ts";
import { api } from "./gen/operations.ts";
import type { operations } from "./gen/schema.ts";

const mock = await mockBeside(import.meta.url);
const client = createClient<operations, typeof api>(api, { baseUrl: mock.url });

test.each([7, 100.5, "free" as const, { amount: 1 }, { from: 1 }])("%j is taken", async (body) => {
  expect(await client.setPrice({ body })).toMatchObject({ status: 200, data: 7 });
  expect(JSON.parse((await sent(mock, "setPrice")).body ?? "")).toEqual(body);
});

test.each([101, { amount: 1, from: 2 }])("%j is two of them, and refused", async (body) => {
  expect(await client.setPrice({ body })).toMatchObject({ ok: false, status: 422 });
});
