import { createClient } from "@handshake/runtime";
import { expect, test } from "vitest";
import { mockBeside, sent } from "../../mock-beside.ts";
import { api } from "./gen/operations.ts";
import type { operations } from "./gen/schema.ts";

const mock = await mockBeside(import.meta.url);
const client = createClient<operations, typeof api>(api, { baseUrl: mock.url });

test.each([
  { text: null, level: null, author: null, nothing: null },
  { text: "t", level: "low" as const, author: { name: "n" }, nothing: null },
])("null and values are taken", async (body) => {
  expect(await client.addNote({ body })).toMatchObject({
    status: 200,
    data: { text: null, level: null, author: null, nothing: null },
  });
  expect(JSON.parse((await sent(mock, "addNote")).body ?? "")).toEqual(body);
});

test("what is not nullable is refused", async () => {
  const body = { text: 1, level: null, author: null, nothing: null };
  expect(await client.addNote({ body: body as never })).toMatchObject({ ok: false, status: 422 });
});
