import { createClient } from "@handshake/runtime";
import { expect, test } from "vitest";
import { mockBeside } from "../../mock-beside.ts";
import { api } from "./gen/operations.ts";
import type { operations } from "./gen/schema.ts";

const mock = await mockBeside(import.meta.url);
const client = createClient<operations, typeof api>(api, { baseUrl: mock.url });

test("a request needs no readOnly, an answer no writeOnly property", async () => {
  const body = { name: "n", password: "p" };
  expect(await client.addUser({ body: body as never })).toMatchObject({
    status: 201,
    data: { id: 1, name: "n" },
  });
});
