import { createClient } from "@handshake/runtime";
import { expect, test } from "vitest";
import { mockBeside } from "../../mock-beside.ts";
import { api } from "./gen/operations.ts";
import type { operations } from "./gen/schema.ts";

const mock = await mockBeside(import.meta.url);
const client = createClient<operations, typeof api>(api, { baseUrl: mock.url });

test("they can be read", async () => {
  const result = await client.listThings();
  if (!result.ok) throw new Error(result.message);
  expect(result.headers.get("X-Total")).toBe("7");
  expect(result.headers.get("X-Tags")).toBe("a, b");
});
