import { createClient } from "@handshake/runtime";
import { expect, test } from "vitest";
import { mockBeside } from "../../mock-beside.ts";
import { api } from "./gen/operations.ts";
import type { operations } from "./gen/schema.ts";

const mock = await mockBeside(import.meta.url);
const client = createClient<operations, typeof api>(api, { baseUrl: mock.url });

test("what they describe is none of the client's, and in nobody's way", async () => {
  expect(Object.keys(client.orThrow)).toEqual(["addJob", "showJob"]);
  const body = { notify: "https://example.com/" };
  expect(await client.addJob({ body })).toMatchObject({
    status: 201,
    data: { id: expect.any(Number) },
  });
});
