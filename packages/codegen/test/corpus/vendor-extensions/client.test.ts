import { createClient } from "@handshake/runtime";
import { expect, test } from "vitest";
import { mockBeside } from "../../mock-beside.ts";
import { api } from "./gen/operations.ts";
import type { operations } from "./gen/schema.ts";

const mock = await mockBeside(import.meta.url);
const client = createClient<operations, typeof api>(api, { baseUrl: mock.url });

test("they change nothing", async () => {
  const result = await client.listThings({ query: { page: 3 } });
  expect(result).toMatchObject({ status: 200, data: [expect.any(String)] });
});
