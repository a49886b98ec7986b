import { createClient } from "@handshake/runtime";
import { expect, test } from "vitest";
import { mockBeside, sent } from "../../mock-beside.ts";
import { api } from "./gen/operations.ts";
import type { operations } from "./gen/schema.ts";

const mock = await mockBeside(import.meta.url);
const client = createClient<operations, typeof api>(api, { baseUrl: mock.url });

test("arrays and objects in the path, separated by commas", async () => {
  const path = { ids: [1, 2], point: { x: 3, y: 4 } };
  expect(await client.simple({ path })).toMatchObject({ status: 204 });
  expect((await sent(mock, "simple")).target).toBe("/simple/1,2/x=3,y=4");
});

test("labels", async () => {
  const path = { word: "a b", ids: [1, 2] };
  expect(await client.label({ path })).toMatchObject({ status: 204 });
  expect((await sent(mock, "label")).target).toBe("/label/.a%20b/.1,2");
});

test("matrix", async () => {
  const path = { word: "a b", ids: [1, 2] };
  expect(await client.matrix({ path })).toMatchObject({ status: 204 });
  expect((await sent(mock, "matrix")).target).toBe("/matrix/;word=a%20b/;ids=1;ids=2");
});
