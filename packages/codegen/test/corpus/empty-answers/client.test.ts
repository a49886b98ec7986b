import { createClient } from "@handshake/runtime";
import { expect, test } from "vitest";
import { mockBeside } from "../../mock-beside.ts";
import { api } from "./gen/operations.ts";
import type { operations } from "./gen/schema.ts";

const mock = await mockBeside(import.meta.url);
const client = createClient<operations, typeof api>(api, { baseUrl: mock.url });

test("no data", async () => {
  expect(await client.removeThings()).toMatchObject({ status: 204, data: undefined });
  expect(await client.setThings()).toMatchObject({ status: 202, data: undefined });
  expect(await client.addThing()).toMatchObject({ status: 201, data: undefined });
  using _ = mock.pin("addThing", { status: 204 });
  expect(await client.addThing()).toMatchObject({ status: 204, data: undefined });
});
