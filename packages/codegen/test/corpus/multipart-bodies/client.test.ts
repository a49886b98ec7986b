import { createClient } from "@handshake/runtime";
import { expect, test } from "vitest";
import { mockBeside, sent } from "../../mock-beside.ts";
import { api } from "./gen/operations.ts";
import type { operations } from "./gen/schema.ts";

const mock = await mockBeside(import.meta.url);
const client = createClient<operations, typeof api>(api, { baseUrl: mock.url });

const file = new Blob(["some bytes"], { type: "text/csv" });

test("files, texts, arrays and objects are parts", async () => {
  const body = { file, title: "t", count: 2, tags: ["a", "b"], meta: { author: "x" } };
  expect(await client.upload({ body })).toMatchObject({ status: 204 });
  const { body: text = "", headers } = await sent(mock, "upload");
  const form = await new Response(text, {
    headers: { "content-type": String(headers["content-type"]) },
  }).formData();
  expect(await (form.get("file") as Blob).text()).toBe("some bytes");
  expect(form.get("title")).toBe("t");
  expect(form.getAll("tags")).toEqual(["a", "b"]);
  expect(await (form.get("meta") as Blob).text()).toBe('{"author":"x"}');
});

test("a form of the platform's own", async () => {
  const body = new FormData();
  body.append("file", file, "data.csv");
  expect(await client.upload({ body })).toMatchObject({ status: 204 });
});
