import { createClient } from "@handshake/runtime";
import { expect, test } from "vitest";
import { mockBeside, sent } from "../../mock-beside.ts";
import { api } from "./gen/operations.ts";
import type { operations } from "./gen/schema.ts";

const mock = await mockBeside(import.meta.url);
const client = createClient<operations, typeof api>(api, { baseUrl: mock.url });

test("the value goes as JSON", async () => {
  const query = { filter: { all: ["a", "b"] } };
  expect(await client.search({ query })).toMatchObject({ status: 204 });
  const { searchParams } = new URL((await sent(mock, "search")).target, mock.url);
  expect(JSON.parse(searchParams.get("filter") ?? "")).toEqual(query.filter);
});
