import { createClient } from "@handshake/runtime";
import { expect, test } from "vitest";
import { mockBeside, sent } from "../../mock-beside.ts";
import { api } from "./gen/operations.ts";
import type { operations } from "./gen/schema.ts";

const mock = await mockBeside(import.meta.url);
const client = createClient<operations, typeof api>(api, { baseUrl: mock.url });

test.each(["+", "*/", 'a"b', "back\\slash", "größe", "line\nbreak"] as const)(
  "%j arrives as it is",
  async (sign) => {
    const result = await client.listMarks({ query: { sign, level: -1 } });
    expect(result).toMatchObject({ status: 200, data: ["", "*/", 1.5, true, null] });
    const { searchParams } = new URL((await sent(mock, "listMarks")).target, mock.url);
    expect(searchParams.get("sign")).toBe(sign);
  },
);

test("what is not among them is refused", async () => {
  const query = { sign: "-" } as never;
  expect(await client.listMarks({ query })).toMatchObject({ ok: false, status: 422 });
});
