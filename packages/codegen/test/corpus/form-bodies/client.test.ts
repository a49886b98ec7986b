import { createClient } from "@handshake/runtime";
import { expect, test } from "vitest";
import { mockBeside, sent } from "../../mock-beside.ts";
import { api } from "./gen/operations.ts";
import type { operations } from "./gen/schema.ts";

const mock = await mockBeside(import.meta.url);
const client = createClient<operations, typeof api>(api, { baseUrl: mock.url });

test("fields are encoded, arrays repeat, and the mock reads their types", async () => {
  const body = { grant_type: "password", scope: ["a b", "c&d"], lifetime: 60, keep: true } as const;
  expect(await client.getToken({ body: { ...body, scope: [...body.scope] } })).toMatchObject({
    status: 204,
  });
  expect(await sent(mock, "getToken")).toMatchObject({
    body: "grant_type=password&scope=a+b&scope=c%26d&lifetime=60&keep=true",
    headers: { "content-type": "application/x-www-form-urlencoded" },
  });
});

test("a form of the platform's own", async () => {
  const body = new URLSearchParams({ grant_type: "refresh" });
  expect(await client.getToken({ body })).toMatchObject({ status: 204 });
});

test("a wrong field is refused", async () => {
  const body = { grant_type: "password", lifetime: "long" } as never;
  expect(await client.getToken({ body })).toMatchObject({ ok: false, status: 422 });
});
