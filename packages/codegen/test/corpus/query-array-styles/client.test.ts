import { createClient } from "@handshake/runtime";
import { expect, test } from "vitest";
import { mockBeside, sent } from "../../mock-beside.ts";
import { api } from "./gen/operations.ts";
import type { operations } from "./gen/schema.ts";

const mock = await mockBeside(import.meta.url);
const client = createClient<operations, typeof api>(api, { baseUrl: mock.url });

test("arrays are written in the style of each parameter, and the mock reads them", async () => {
  const query = {
    many: ["a b", "c"],
    commas: [1, 2],
    spaces: ["x", "y"],
    pipes: ["x", "y"],
    "tags[]": ["new", "old"],
  } as const;
  expect(await client.search({ query: structuredClone(query) as never })).toMatchObject({
    status: 204,
  });
  expect((await sent(mock, "search")).target).toBe(
    "/search?many=a%20b&many=c&commas=1,2&spaces=x%20y&pipes=x|y&tags[]=new&tags[]=old",
  );
});

test.each([
  ["many", { many: ["one"] }, "many=one"],
  ["commas", { commas: [7] }, "commas=7"],
  ["pipes", { pipes: ["one"] }, "pipes=one"],
] as const)("an array of one is an array: %s", async (_, query, expected) => {
  const result = await client.search({ query: structuredClone(query) as never });
  expect(result).toMatchObject({ status: 204 });
  expect((await sent(mock, "search")).target).toBe(`/search?${expected}`);
});
