import { createClient } from "@handshake/runtime";
import { expect, test } from "vitest";
import { mockBeside } from "../../mock-beside.ts";
import { api } from "./gen/operations.ts";
import type { operations } from "./gen/schema.ts";

const mock = await mockBeside(import.meta.url);
const client = createClient<operations, typeof api>(api, { baseUrl: mock.url });

test.each([{ by: "card", card: "1", pin: "2" } as const, { by: "cash", tip: 1 } as const])(
  "%j is taken",
  async (body) => {
    expect(await client.pay({ body })).toMatchObject({ status: 204 });
  },
);

test.each([
  { by: "card" },
  { by: "card", card: "1" },
  { by: "cash", card: "1", pin: "2" },
  { by: "cash", more: 1 },
])("%j is refused", async (body) => {
  expect(await client.pay({ body: body as never })).toMatchObject({ ok: false, status: 422 });
});
