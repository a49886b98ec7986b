import { createClient } from "@handshake/runtime";
import { expect, test } from "vitest";
import { mockBeside } from "../../mock-beside.ts";
import { api } from "./gen/operations.ts";
import type { operations } from "./gen/schema.ts";

const mock = await mockBeside(import.meta.url);
const client = createClient<operations, typeof api>(api, { baseUrl: mock.url });

test("keys and values are held against their schemas", async () => {
  const body = {
    numbers: { a: 1, __proto: 2 },
    any: { deep: { er: [] } },
    bare: { b: 1 },
    closed: { a: "a" },
    patterned: { "x-1": 1 },
  };
  expect(await client.setMaps({ body })).toMatchObject({ status: 204 });
});

test.each([{ numbers: { a: "1" } }, { closed: { b: 1 } }, { patterned: { y: 1 } }])(
  "%j is refused",
  async (body) => {
    expect(await client.setMaps({ body: body as never })).toMatchObject({ ok: false, status: 422 });
  },
);
