import { createClient } from "@handshake/runtime";
import { expect, test } from "vitest";
import { mockBeside, sent } from "../../mock-beside.ts";
import { api } from "./gen/operations.ts";
import type { operations } from "./gen/schema.ts";

const mock = await mockBeside(import.meta.url);
const client = createClient<operations, typeof api>(api, { baseUrl: mock.url });

test("text goes and comes as it is", async () => {
  expect(await client.setNote({ body: "schön" })).toMatchObject({ status: 200, data: "größer" });
  expect(await sent(mock, "setNote")).toMatchObject({
    body: "schön",
    headers: { "content-type": "text/plain" },
  });
});

test("XML is text", async () => {
  expect(await client.postFeed({ body: "<id>1</id>" })).toMatchObject({ data: "<feed/>" });
});

test("a stream of events is its whole text", async () => {
  expect(await client.listEvents()).toMatchObject({ status: 200, data: "data: 1\n\n" });
});
