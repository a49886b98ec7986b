import { createClient } from "@handshake/runtime";
import { expect, test } from "vitest";
import { mockBeside, sent } from "../../mock-beside.ts";
import { api } from "./gen/operations.ts";
import type { operations } from "./gen/schema.ts";

const mock = await mockBeside(import.meta.url);
const client = createClient<operations, typeof api>(api, { baseUrl: mock.url });

const bytes = new Uint8Array([0x89, 0x50, 0, 255]);

test("bytes go in every form that fetch takes", async () => {
  for (const body of [bytes, bytes.buffer, new Blob([bytes])]) {
    expect(await client.setAvatar({ body })).toMatchObject({ status: 204 });
    expect((await sent(mock, "setAvatar")).headers).toMatchObject({
      "content-type": "image/png",
      "content-length": "4",
    });
  }
  expect(
    await client.setAvatar({ body: bytes, mediaType: "application/octet-stream" }),
  ).toMatchObject({ status: 204 });
});

test("bytes come as a blob", async () => {
  const result = await client.showAvatar();
  expect(result).toMatchObject({ status: 200, data: expect.any(Blob) });
});
