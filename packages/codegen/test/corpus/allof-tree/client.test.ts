import { createClient } from "@handshake/runtime";
import { expect, test } from "vitest";
import { mockBeside } from "../../mock-beside.ts";
import { api } from "./gen/operations.ts";
import type { operations } from "./gen/schema.ts";

const mock = await mockBeside(import.meta.url);
const client = createClient<operations, typeof api>(api, { baseUrl: mock.url });

test("a value has the properties of every level", async () => {
  const result = await client.addVan({ body: { id: 1, wheels: 4, load: 2.5 } });
  expect(result).toMatchObject({
    status: 201,
    data: { id: expect.any(Number), wheels: expect.any(Number), load: expect.any(Number) },
  });
});

test("what the middle demands of the root's properties is demanded", async () => {
  const body = { wheels: 4, load: 2.5 };
  expect(await client.addVan({ body: body as never })).toMatchObject({ ok: false, status: 422 });
});
