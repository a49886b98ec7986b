import { createClient } from "@handshake/runtime";
import { expect, test } from "vitest";
import { mockBeside } from "../../mock-beside.ts";
import { api } from "./gen/operations.ts";
import type { operations } from "./gen/schema.ts";

const mock = await mockBeside(import.meta.url);
const client = createClient<operations, typeof api>(api, { baseUrl: mock.url });

test.each([1, "a", [null], { a: 1 }])("%j is taken", async (body) => {
  expect(await client.setValue({ body })).toMatchObject({ status: 200, data: { a: [1] } });
});

test("a property that allows nothing must not come", async () => {
  expect(await client.setBag({ body: { any: null, open: [] } })).toMatchObject({ status: 204 });
  expect(await client.setBag({ body: { never: 1 } as never })).toMatchObject({
    ok: false,
    status: 422,
  });
});
