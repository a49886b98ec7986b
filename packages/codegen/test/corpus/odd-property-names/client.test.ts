import { createClient } from "@handshake/runtime";
import { expect, test } from "vitest";
import { mockBeside, sent } from "../../mock-beside.ts";
import { api } from "./gen/operations.ts";
import type { operations } from "./gen/schema.ts";

const mock = await mockBeside(import.meta.url);
const client = createClient<operations, typeof api>(api, { baseUrl: mock.url });

test("names arrive as they are", async () => {
  const body = {
    "a b": "x",
    "a/b~c": "y",
    'quote"d': "z",
    größe: 1,
    "1st": true,
    constructor: "c",
    "": "e",
  };
  const result = await client.größe({
    path: { "a.b": "1/2", "c~d": "ü" },
    query: { "filter[name]": "n", "größe&": "&" },
    body,
  });
  expect(result).toMatchObject({ status: 204 });
  const { target, body: text = "" } = await sent(mock, "größe");
  expect(target).toBe("/gr%C3%B6%C3%9Fe/1%2F2/%C3%BC?filter[name]=n&gr%C3%B6%C3%9Fe%26=%26");
  expect(JSON.parse(text)).toEqual(body);
});

test("a required one is demanded", async () => {
  const path = { "a.b": "1", "c~d": "2" };
  expect(await client.größe({ path, body: {} as never })).toMatchObject({ ok: false, status: 422 });
});
