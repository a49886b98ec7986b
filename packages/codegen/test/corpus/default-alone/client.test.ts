import { createClient } from "@handshake/runtime";
import { expect, test } from "vitest";
import { mockBeside } from "../../mock-beside.ts";
import { api } from "./gen/operations.ts";
import type { operations } from "./gen/schema.ts";

const mock = await mockBeside(import.meta.url);
const client = createClient<operations, typeof api>(api, { baseUrl: mock.url });

test("it is the success, and every failure", async () => {
  expect(await client.showState()).toMatchObject({
    ok: true,
    status: 200,
    data: { up: expect.any(Boolean) },
  });
  using _ = mock.pin("showState", { status: 503 });
  expect(await client.showState()).toMatchObject({
    kind: "failure",
    status: 503,
    body: { up: expect.any(Boolean) },
  });
});
