import { createClient } from "@handshake/runtime";
import { expect, test } from "vitest";
import { mockBeside, sent } from "../../mock-beside.ts";
import { api } from "./gen/operations.ts";
import type { operations } from "./gen/schema.ts";

const mock = await mockBeside(import.meta.url);
const client = createClient<operations, typeof api>(api, { baseUrl: mock.url });

test.each([
  ["commas", { commas: { from: 1, word: "a b" } }, "commas=from,1,word,a%20b"],
  ["deep", { deep: { from: 1, word: "a b" } }, "deep[from]=1&deep[word]=a%20b"],
  ["apart", { apart: { from: 1, word: "a b" } }, "from=1&word=a%20b"],
])(
  "an object is written in the style of its parameter, and the mock reads it: %s",
  async (_, query, expected) => {
    expect(await client.search({ query })).toMatchObject({ status: 204 });
    expect((await sent(mock, "search")).target).toBe(`/search?${expected}`);
  },
);
