import { createClient } from "@handshake/runtime";
import { expect, test } from "vitest";
import { mockBeside, sent } from "../../mock-beside.ts";
import { api } from "./gen/operations.ts";
import type { operations } from "./gen/schema.ts";

const mock = await mockBeside(import.meta.url);
const client = createClient<operations, typeof api>(api, { baseUrl: mock.url });

test("all of one alternative, or another", async () => {
  expect(await client.listThings({ security: { key: "k", tenant: "t" } })).toMatchObject({
    status: 204,
  });
  const both = await sent(mock, "listThings");
  expect(both).toMatchObject({ target: "/things?api_key=k", headers: { "x-tenant": "t" } });
  expect(await client.listThings({ security: { token: "x" } })).toMatchObject({ status: 204 });
  expect((await sent(mock, "listThings")).headers).toMatchObject({ authorization: "Bearer x" });
});

test("none is refused where one is needed", async () => {
  expect(await client.listThings()).toMatchObject({ kind: "failure", status: 401 });
  expect(await client.showOpen()).toMatchObject({ status: 204 });
  expect(await client.showMaybe()).toMatchObject({ status: 204 });
  expect(await client.showMaybe({ security: { basic: "u:p" } })).toMatchObject({ status: 204 });
});
