import { createClient } from "@handshake/runtime";
import { expect, test } from "vitest";
import { mockBeside, sent } from "../../mock-beside.ts";
import { api } from "./gen/operations.ts";
import type { operations } from "./gen/schema.ts";

const mock = await mockBeside(import.meta.url);
const client = createClient<operations, typeof api>(api, { baseUrl: mock.url });

test("GET and HEAD go without their body, DELETE with it", async () => {
  expect(await client.search()).toMatchObject({ status: 200, data: [expect.any(String)] });
  expect(await client.count()).toMatchObject({ status: 204 });
  expect(await client.forget({ body: ["a"] })).toMatchObject({ status: 204 });
  expect((await sent(mock, "forget")).body).toBe('["a"]');
});
