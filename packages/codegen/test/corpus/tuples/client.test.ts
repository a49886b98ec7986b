import { createClient } from "@handshake/runtime";
import { expect, test } from "vitest";
import { mockBeside, sent } from "../../mock-beside.ts";
import { api } from "./gen/operations.ts";
import type { operations } from "./gen/schema.ts";

const mock = await mockBeside(import.meta.url);
const client = createClient<operations, typeof api>(api, { baseUrl: mock.url });

test("each place has its own type", async () => {
  expect(await client.setPoint({ body: [1, "a"] })).toMatchObject({ status: 200, data: ["a"] });
  expect((await sent(mock, "setPoint")).body).toBe('[1,"a"]');
});

test.each([[["a", 1]], [[1]], [[1, "a", true]]])("%j is refused", async (body) => {
  expect(await client.setPoint({ body: body as never })).toMatchObject({ ok: false, status: 422 });
});
