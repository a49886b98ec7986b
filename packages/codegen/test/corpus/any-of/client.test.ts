import { createClient } from "@handshake/runtime";
import { expect, test } from "vitest";
import { mockBeside } from "../../mock-beside.ts";
import { api } from "./gen/operations.ts";
import type { operations } from "./gen/schema.ts";

const mock = await mockBeside(import.meta.url);
const client = createClient<operations, typeof api>(api, { baseUrl: mock.url });

test.each([{ mail: "m" }, { phone: "p" }, { mail: "m", phone: "p" }])(
  "%j is taken",
  async (body) => {
    expect(await client.addContact({ body })).toMatchObject({ status: 204 });
  },
);

test("none of them is refused", async () => {
  expect(await client.addContact({ body: {} as never })).toMatchObject({ ok: false, status: 422 });
});
