import { createClient } from "@handshake/runtime";
import { expect, test } from "vitest";
import { mockBeside } from "../../mock-beside.ts";
import { api } from "./gen/operations.ts";
import type { operations } from "./gen/schema.ts";

const mock = await mockBeside(import.meta.url);
const client = createClient<operations, typeof api>(api, { baseUrl: mock.url });

test("their copies are a part of the contract", async () => {
  expect(await client.showMe()).toMatchObject({
    status: 200,
    data: { name: expect.any(String), team: expect.stringMatching(/^(?:red|blue)$/) },
  });
});
