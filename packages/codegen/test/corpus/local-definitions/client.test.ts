import { createClient } from "@handshake/runtime";
import { expect, test } from "vitest";
import { mockBeside } from "../../mock-beside.ts";
import { api } from "./gen/operations.ts";
import type { operations } from "./gen/schema.ts";

const mock = await mockBeside(import.meta.url);
const client = createClient<operations, typeof api>(api, { baseUrl: mock.url });

test("they are found, also where they contain themselves", async () => {
  expect(
    await client.putTree({ body: { root: { word: "a", next: { word: "b" } } } }),
  ).toMatchObject({ status: 204 });
  const body = { root: { word: "a", next: {} } } as never;
  expect(await client.putTree({ body })).toMatchObject({ ok: false, status: 422 });
});
