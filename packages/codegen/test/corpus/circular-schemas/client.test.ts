import { createClient } from "@handshake/runtime";
import { expect, test } from "vitest";
import { mockBeside, sent } from "../../mock-beside.ts";
import { api } from "./gen/operations.ts";
import type { operations } from "./gen/schema.ts";

const mock = await mockBeside(import.meta.url);
const client = createClient<operations, typeof api>(api, { baseUrl: mock.url });

test("a tree goes and comes, however deep", async () => {
  const body = { value: 1, children: [{ value: 2, children: [{ value: 3, children: [] }] }] };
  const result = await client.putTree({ body });
  expect(result).toMatchObject({ status: 200, data: { value: expect.any(Number) } });
  expect(JSON.parse((await sent(mock, "putTree")).body ?? "")).toEqual(body);
});

test("what is wrong deep inside is refused", async () => {
  const body = { value: 1, children: [{ value: 2, children: [{ value: "three", children: [] }] }] };
  expect(await client.putTree({ body: body as never })).toMatchObject({ ok: false, status: 422 });
});

test("a circle over two schemas", async () => {
  expect(await client.showPerson()).toMatchObject({ data: { name: expect.any(String) } });
});
