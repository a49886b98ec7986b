import { createClient } from "@handshake/runtime";
import { expect, test } from "vitest";
import { mockBeside } from "../../mock-beside.ts";
import { api } from "./gen/operations.ts";
import type { operations } from "./gen/schema.ts";

const mock = await mockBeside(import.meta.url);
const client = createClient<operations, typeof api>(api, { baseUrl: mock.url });

test("what they lead to is there", async () => {
  const data = { tag: { word: expect.any(String) } };
  expect(await client.showPet({ path: { petId: 1 } })).toMatchObject({ status: 200, data });
  expect(await client.listOwners()).toMatchObject({ status: 200, data });
});
