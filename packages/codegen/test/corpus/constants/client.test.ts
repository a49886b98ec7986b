import { createClient } from "@handshake/runtime";
import { expect, test } from "vitest";
import { mockBeside } from "../../mock-beside.ts";
import { api } from "./gen/operations.ts";
import type { operations } from "./gen/schema.ts";

const mock = await mockBeside(import.meta.url);
const client = createClient<operations, typeof api>(api, { baseUrl: mock.url });

test("a union is told by its constants", async () => {
  for (const body of [{ type: "started" } as const, { type: "failed", code: 7 } as const]) {
    expect(await client.addEvent({ body })).toMatchObject({ status: 200, data: 2 });
  }
  const body = { type: "failed" } as never;
  expect(await client.addEvent({ body })).toMatchObject({ ok: false, status: 422 });
});
