import { createClient } from "@handshake/runtime";
import { expect, test } from "vitest";
import { mockBeside, sent } from "../../mock-beside.ts";
import { api } from "./gen/operations.ts";
import type { operations } from "./gen/schema.ts";

const mock = await mockBeside(import.meta.url);
const client = createClient<operations, typeof api>(api, { baseUrl: mock.url });

test("cookies and a credential in one header", async () => {
  const result = await client.showCart({
    cookies: { theme: "dark", visits: 3, seen: [1, 2] },
    security: { session: "s/1" },
  });
  expect(result).toMatchObject({ status: 204 });
  expect((await sent(mock, "showCart")).headers["cookie"]).toBe(
    "theme=dark; visits=3; seen=1,2; sid=s/1",
  );
});
