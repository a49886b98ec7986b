import { createClient } from "@handshake/runtime";
import { expect, test } from "vitest";
import { mockBeside, sent } from "../../mock-beside.ts";
import { api } from "./gen/operations.ts";
import type { operations } from "./gen/schema.ts";

const mock = await mockBeside(import.meta.url);
const client = createClient<operations, typeof api>(api, { baseUrl: mock.url });

test("the operation's own count before the path's", async () => {
  const result = await client.showUser({
    path: { id: 1 },
    query: { lang: "de" },
    headers: { lang: 2 },
  });
  expect(result).toMatchObject({ status: 204 });
  expect(await sent(mock, "showUser")).toMatchObject({
    target: "/users/1?lang=de",
    headers: { lang: "2" },
  });
  expect(
    await client.removeUser({ path: { id: 1 }, query: { page: 1, lang: "fr" } }),
  ).toMatchObject({ status: 204 });
});
