import { createClient } from "@handshake/runtime";
import { expect, test } from "vitest";
import { mockBeside, sent } from "../../mock-beside.ts";
import { api } from "./gen/operations.ts";
import type { operations } from "./gen/schema.ts";

const mock = await mockBeside(import.meta.url);
const client = createClient<operations, typeof api>(api, { baseUrl: mock.url });

test("each kind is taken under its schema's name", async () => {
  for (const body of [{ kind: "Cat", lives: 9 } as const, { kind: "Dog", barks: true } as const]) {
    expect(await client.addPet({ body })).toMatchObject({ data: { kind: "Cat", lives: 9 } });
    expect(JSON.parse((await sent(mock, "addPet")).body ?? "")).toEqual(body);
  }
});

test("a kind with another's properties is refused", async () => {
  const body = { kind: "Cat", barks: true };
  expect(await client.addPet({ body: body as never })).toMatchObject({ ok: false, status: 422 });
});
