import { createClient } from "@handshake/runtime";
import { expect, test } from "vitest";
import { mockBeside, sent } from "../../mock-beside.ts";
import { api } from "./gen/operations.ts";
import type { operations } from "./gen/schema.ts";

const mock = await mockBeside(import.meta.url);
const client = createClient<operations, typeof api>(api, { baseUrl: mock.url });

test("what has a default may be left out, unless it is required", async () => {
  expect(await client.addThing({ body: { name: "n" } })).toMatchObject({ status: 200 });
  expect(await sent(mock, "addThing")).toMatchObject({ target: "/things", body: '{"name":"n"}' });
  expect(await client.addThing({ body: {} as never })).toMatchObject({ ok: false, status: 422 });
});
