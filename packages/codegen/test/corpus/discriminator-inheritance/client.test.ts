import { createClient } from "@handshake/runtime";
import { expect, test } from "vitest";
import { mockBeside, sent } from "../../mock-beside.ts";
import { api } from "./gen/operations.ts";
import type { operations } from "./gen/schema.ts";

const mock = await mockBeside(import.meta.url);
const client = createClient<operations, typeof api>(api, { baseUrl: mock.url });

test("a child is sent, and its base comes", async () => {
  const body = { kind: "Cat", name: "Tom", lives: 9 } as const;
  expect(await client.addPet({ body })).toMatchObject({ data: { kind: "Cat", name: "Tom" } });
  expect(JSON.parse((await sent(mock, "addPet")).body ?? "")).toEqual(body);
});

test("a child without what its base demands is refused", async () => {
  const body = { kind: "Cat", lives: 9 };
  expect(await client.addPet({ body: body as never })).toMatchObject({ ok: false, status: 422 });
});
