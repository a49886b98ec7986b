import { createClient } from "@handshake/runtime";
import { expect, test } from "vitest";
import { mockBeside, sent } from "../../mock-beside.ts";
import { api } from "./gen/operations.ts";
import type { operations } from "./gen/schema.ts";

const mock = await mockBeside(import.meta.url);
const client = createClient<operations, typeof api>(api, { baseUrl: mock.url });

test("each kind is taken under the names of the mapping", async () => {
  for (const body of [
    { kind: "cat-like", lives: 9 } as const,
    { kind: "dog", barks: true } as const,
    { kind: "puppy", barks: false } as const,
  ]) {
    expect(await client.addPet({ body })).toMatchObject({ data: { kind: "cat-like", lives: 9 } });
    expect(JSON.parse((await sent(mock, "addPet")).body ?? "")).toEqual(body);
  }
});
