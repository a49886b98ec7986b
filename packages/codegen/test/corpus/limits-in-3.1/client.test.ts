import { createClient } from "@handshake/runtime";
import { expect, test } from "vitest";
import { mockBeside } from "../../mock-beside.ts";
import { api } from "./gen/operations.ts";
import type { operations } from "./gen/schema.ts";

const mock = await mockBeside(import.meta.url);
const client = createClient<operations, typeof api>(api, { baseUrl: mock.url });

test.each([{ ratio: 0.5 }, { words: ["a", "b"] }])("%j is taken", async (body) => {
  expect(await client.addThing({ body })).toMatchObject({ status: 204 });
});

test.each([{ ratio: 0 }, { ratio: 1 }, { words: ["a", "a"] }, { words: ["b"] }, {}])(
  "%j is refused",
  async (body) => {
    expect(await client.addThing({ body })).toMatchObject({ ok: false, status: 422 });
  },
);
