import { createClient } from "@handshake/runtime";
import { expect, test } from "vitest";
import { mockBeside } from "../../mock-beside.ts";
import { api } from "./gen/operations.ts";
import type { operations } from "./gen/schema.ts";

const mock = await mockBeside(import.meta.url);
const client = createClient<operations, typeof api>(api, { baseUrl: mock.url });

test("each status has its own body", async () => {
  expect(await client.addJob()).toMatchObject({
    ok: true,
    status: 201,
    data: { id: expect.any(Number) },
  });
  const bodies = { 404: "missing", 409: "slip", 503: "trouble" };
  for (const [status, key] of Object.entries(bodies)) {
    using _ = mock.pin("addJob", { status: Number(status) });
    const result = await client.addJob();
    expect(result).toMatchObject({
      kind: "failure",
      status: Number(status),
      body: { [key]: expect.any(String) },
    });
  }
});
