import { describe, expect, test } from "vitest";
import { createLibrary } from "./fixtures/library/client.ts";
import { startJsonServer } from "./server.ts";

async function startLibrary(prefix = "") {
  const { url, received } = await startJsonServer([]);
  return { library: createLibrary({ baseUrl: url + prefix }), received, url };
}

describe("a body", () => {
  test("is JSON", async () => {
    const { library, received } = await startLibrary();
    await library.logIn({ headers: { "X-Reader": "r" }, body: { card: "ü", pin: "2" } });
    expect(received[0]).toMatchObject({
      method: "POST",
      body: '{"card":"ü","pin":"2"}',
      headers: { "content-type": "application/json" },
    });
  });

  test("is a URL-encoded form, lists as repeated fields", async () => {
    const { library, received } = await startLibrary();
    await library.order({ body: { items: ["a b", "c&d"] } });
    expect(received[0]).toMatchObject({
      body: "items=a+b&items=c%26d",
      headers: { "content-type": "application/x-www-form-urlencoded" },
    });
  });

  test("is multipart from an object with files and lists", async () => {
    const { library, received } = await startLibrary();
    const file = new File(["png"], "cover.png", { type: "image/png" });
    await library.putCover({
      path: { id: "1" },
      mediaType: "multipart/form-data",
      body: { file, tags: ["x", "y"] },
    });
    expect(received[0]?.headers["content-type"]).toMatch(/^multipart\/form-data; boundary=/);
    expect(received[0]?.body).toContain('name="file"; filename="cover.png"');
    expect(received[0]?.body.match(/name="tags"/g)).toHaveLength(2);
  });

  test("is bytes, a stream or text as given", async () => {
    const { library, received } = await startLibrary();
    const path = { id: "1" };
    await library.putCover({ path, body: new Uint8Array([104, 105]) });
    await library.putCover({ path, body: new Blob(["blob"]).stream() });
    await library.putCover({ path, body: "text", mediaType: "text/plain" });
    await library.putCover({ path });
    expect(received.map(({ body, headers }) => [body, headers["content-type"]])).toEqual([
      ["hi", "image/png"],
      ["blob", "image/png"],
      ["text", "text/plain"],
      ["", undefined],
    ]);
  });

  test("that cannot be written as JSON is refused", async () => {
    const { library } = await startLibrary();
    const loop: Record<string, unknown> = {};
    loop.self = loop;
    const body = { card: "1", pin: "2", loop };
    await expect(library.logIn({ headers: { "X-Reader": "r" }, body })).rejects.toThrow(TypeError);
  });
});
