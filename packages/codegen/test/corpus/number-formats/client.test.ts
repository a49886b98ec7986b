import { createClient } from "@handshake/runtime";
import { expect, test } from "vitest";
import { mockBeside } from "../../mock-beside.ts";
import { api } from "./gen/operations.ts";
import type { operations } from "./gen/schema.ts";

const mock = await mockBeside(import.meta.url);
const client = createClient<operations, typeof api>(api, { baseUrl: mock.url });

test("values within their limits are taken", async () => {
  const at = "2026-01-31T12:00:00Z";
  const key = "123e4567-e89b-42d3-a456-426614174000";
  const body = {
    id: 2 ** 40,
    ratio: 0.5,
    step: 10,
    at,
    day: "2026-01-31",
    key,
    odd: "any",
    code: "AB",
  };
  expect(await client.addThing({ body })).toMatchObject({ status: 204 });
});

test.each([
  { ratio: 0 },
  { ratio: 2 },
  { step: 3 },
  { at: "now" },
  { day: "31.1." },
  { key: "k" },
  { code: "abc" },
])("%j is refused", async (body) => {
  expect(await client.addThing({ body })).toMatchObject({ ok: false, status: 422 });
});
