import { createClient } from "@handshake/runtime";
import { expect, test } from "vitest";
import { mockBeside, sent } from "../../mock-beside.ts";
import { api } from "./gen/operations.ts";
import type { operations } from "./gen/schema.ts";

const mock = await mockBeside(import.meta.url);
const client = createClient<operations, typeof api>(api, { baseUrl: mock.url });

test("texts, numbers, booleans and lists go and come as JSON", async () => {
  expect(await client.setText({ body: "a" })).toMatchObject({ status: 200, data: "it" });
  expect((await sent(mock, "setText")).body).toBe('"a"');
  expect(await client.setNumber({ body: 1.5 })).toMatchObject({ status: 200, data: 0 });
  expect(await client.setFlag({ body: true })).toMatchObject({ status: 200, data: false });
  expect(await client.setList({ body: [1] })).toMatchObject({ status: 200, data: [] });
});

test("also what JavaScript takes for nothing", async () => {
  expect(await client.setNumber({ body: 0 })).toMatchObject({ status: 200 });
  expect(await client.setFlag({ body: false })).toMatchObject({ status: 200 });
  expect((await sent(mock, "setFlag")).body).toBe("true");
  expect((await sent(mock, "setFlag")).body).toBe("false");
});

test("another type is refused", async () => {
  expect(await client.setNumber({ body: "1" as never })).toMatchObject({ ok: false, status: 422 });
});
