import { createClient } from "@handshake/runtime";
import { expect, test } from "vitest";
import { mockBeside, sent } from "../../mock-beside.ts";
import { api } from "./gen/operations.ts";
import type { operations } from "./gen/schema.ts";

const mock = await mockBeside(import.meta.url);
const client = createClient<operations, typeof api>(api, { baseUrl: mock.url });

test("arrays and objects in headers, separated by commas", async () => {
  const point = { x: 3, y: 4 };
  const headers = { "X-Word": "a b", "X-Ids": [1, 2], "X-Point": point, "X-Exploded": point };
  expect(await client.listThings({ headers })).toMatchObject({ status: 204 });
  expect((await sent(mock, "listThings")).headers).toMatchObject({
    "x-word": "a b",
    "x-ids": "1,2",
    "x-point": "x,3,y,4",
    "x-exploded": "x=3,y=4",
  });
});

test("an array of one", async () => {
  const headers = { "X-Word": "a", "X-Ids": [1] };
  expect(await client.listThings({ headers })).toMatchObject({ status: 204 });
});
