import { createClient } from "@handshake/runtime";
import { expect, test } from "vitest";
import { mockBeside } from "../../mock-beside.ts";
import { api } from "./gen/operations.ts";
import type { operations } from "./gen/schema.ts";

const mock = await mockBeside(import.meta.url);
const client = createClient<operations, typeof api>(api, { baseUrl: mock.url });

test("each is sent as its method", async () => {
  const { getThing, putThing, postThing, deleteThing, optionsThing, headThing, patchThing } =
    client;
  const calls = [getThing, putThing, postThing, deleteThing, optionsThing, headThing, patchThing];
  for (const call of calls) expect(await call()).toMatchObject({ ok: true });
  expect(mock.journal.entries().map(({ request }) => request.method)).toEqual([
    "GET",
    "PUT",
    "POST",
    "DELETE",
    "OPTIONS",
    "HEAD",
    "PATCH",
  ]);
});

test("an answer to HEAD has no body", async () => {
  expect(await client.headThing()).toMatchObject({ status: 200, data: undefined });
});
