import { createClient } from "@handshake/runtime";
import { expect, test } from "vitest";
import { mockBeside } from "../../mock-beside.ts";
import { api } from "./gen/operations.ts";
import type { operations } from "./gen/schema.ts";

const mock = await mockBeside(import.meta.url);
const client = createClient<operations, typeof api>(api, { baseUrl: mock.url });

test("each operation lies under the path of its own first server", async () => {
  expect(await client.listThings()).toMatchObject({ status: 200 });
  expect(await client.listFiles()).toMatchObject({ status: 200 });
  expect(await client.addFile()).toMatchObject({ status: 204 });
  expect(await client.health()).toMatchObject({ status: 204 });
  const targets = mock.journal.entries().map(({ request }) => request.target);
  expect(targets).toEqual(["/v2/things", "/files-api/files", "/upload/files", "/health"]);
});

test("a base URL may end with the path of the first", async () => {
  const other = createClient<operations, typeof api>(api, { baseUrl: `${mock.url}/v2` });
  expect(await other.listThings()).toMatchObject({ status: 200 });
});
