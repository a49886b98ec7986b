import { createClient } from "@handshake/runtime";
import { expect, test } from "vitest";
import { mockBeside } from "../../mock-beside.ts";
import { api } from "./gen/operations.ts";
import type { operations } from "./gen/schema.ts";

const mock = await mockBeside(import.meta.url);
const client = createClient<operations, typeof api>(api, { baseUrl: mock.url });

test("a method is named by what it calls", async () => {
  expect(Object.keys(client.orThrow)).toEqual([
    "getRoot2",
    "getBooksByBookIdPages",
    "getBooksByBookIdPagesByNJson",
    "getRoot",
  ]);
  const result = await client.getBooksByBookIdPages({ path: { bookId: 1 } });
  expect(result).toMatchObject({ status: 200, data: [expect.any(String)] });
  expect(await client.getBooksByBookIdPagesByNJson({ path: { "book-id": 1, n: 2 } })).toMatchObject(
    { status: 204 },
  );
});
