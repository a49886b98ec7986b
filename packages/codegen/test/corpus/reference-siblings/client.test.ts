import { createClient } from "@handshake/runtime";
import { expect, test } from "vitest";
import { mockBeside } from "../../mock-beside.ts";
import { api } from "./gen/operations.ts";
import type { operations } from "./gen/schema.ts";

const mock = await mockBeside(import.meta.url);
const client = createClient<operations, typeof api>(api, { baseUrl: mock.url });

test("they count", async () => {
  expect(await client.addPerson({ body: { name: "Ada" } })).toMatchObject({ status: 204 });
  expect(await client.addPerson({ body: { name: "A" } })).toMatchObject({ ok: false, status: 422 });
});

test("also where they demand something", async () => {
  expect(await client.addPerson({ body: {} as never })).toMatchObject({ ok: false, status: 422 });
});
