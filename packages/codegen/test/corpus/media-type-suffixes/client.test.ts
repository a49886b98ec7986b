import { createClient } from "@handshake/runtime";
import { expect, test } from "vitest";
import { mockBeside, sent } from "../../mock-beside.ts";
import { api } from "./gen/operations.ts";
import type { operations } from "./gen/schema.ts";

const mock = await mockBeside(import.meta.url);
const client = createClient<operations, typeof api>(api, { baseUrl: mock.url });

test("they are read and written as JSON", async () => {
  expect(await client.addThing({ body: { data: "d" } })).toMatchObject({
    status: 200,
    data: { id: expect.any(Number) },
  });
  expect(await sent(mock, "addThing")).toMatchObject({
    body: '{"data":"d"}',
    headers: { "content-type": "application/vnd.api+json" },
  });
  expect(await client.changeThing({ body: { a: null } })).toMatchObject({ status: 204 });
});

test("a problem document is a failure's body", async () => {
  const result = await client.addThing({ body: {} as never });
  expect(result).toMatchObject({
    kind: "failure",
    status: 400,
    body: { title: expect.any(String) },
  });
});
