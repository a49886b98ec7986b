import { createClient } from "@handshake/runtime";
import { expect, test } from "vitest";
import { mockBeside, sent } from "../../mock-beside.ts";
import { api } from "./gen/operations.ts";
import type { operations } from "./gen/schema.ts";

const mock = await mockBeside(import.meta.url);
const client = createClient<operations, typeof api>(api, { baseUrl: mock.url });

test("whatever comes in the range is taken", async () => {
  expect(await client.showPicture()).toMatchObject({
    ok: true,
    status: 200,
    data: expect.any(Blob),
  });
});

test("a blob goes as what it is", async () => {
  const body = new Blob(["<svg/>"], { type: "image/svg+xml" });
  expect(await client.setPicture({ body })).toMatchObject({ ok: true, status: 200 });
  expect((await sent(mock, "setPicture")).headers["content-type"]).toBe("image/svg+xml");
});
