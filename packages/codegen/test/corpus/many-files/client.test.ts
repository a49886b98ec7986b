import { createClient } from "@handshake/runtime";
import { expect, test } from "vitest";
import { mockBeside } from "../../mock-beside.ts";
import { api } from "./gen/operations.ts";
import type { operations } from "./gen/schema.ts";

const mock = await mockBeside(import.meta.url);
const client = createClient<operations, typeof api>(api, { baseUrl: mock.url });

test("references lead from file to file, and back", async () => {
  expect(await client.listOrders()).toMatchObject({
    data: [{ price: { amount: expect.any(Number) } }],
  });
  expect(await client.showOrder({ path: { id: 1 } })).toMatchObject({ data: { items: [] } });
});
