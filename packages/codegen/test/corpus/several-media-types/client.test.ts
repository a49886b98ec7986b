import { createClient } from "@handshake/runtime";
import { expect, test } from "vitest";
import { mockBeside, sent } from "../../mock-beside.ts";
import { api } from "./gen/operations.ts";
import type { operations } from "./gen/schema.ts";

const mock = await mockBeside(import.meta.url);
const client = createClient<operations, typeof api>(api, { baseUrl: mock.url });

test("the first is sent, another where the call says so", async () => {
  const calls = [
    [await client.addThing({ body: { id: 1 } }), "application/x-www-form-urlencoded", "id=1"],
    [
      await client.addThing({ body: { id: 1 }, mediaType: "application/json" }),
      "application/json",
      '{"id":1}',
    ],
    [await client.addThing({ body: "1", mediaType: "text/csv" }), "text/csv", "1"],
  ] as const;
  for (const [result, type, body] of calls) {
    expect(result).toMatchObject({ status: 200, data: "a,b" });
    expect(await sent(mock, "addThing")).toMatchObject({ body, headers: { "content-type": type } });
  }
});
