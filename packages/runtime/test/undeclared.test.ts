import { describe, expect, test } from "vitest";
import { createLibrary } from "./fixtures/library/client.ts";
import { startServer } from "./server.ts";

const logIn = { headers: { "X-Reader": "r" }, body: { card: "12", pin: "secret-pin" } };

describe("an undeclared answer", () => {
  test("is a status that the contract does not have", async () => {
    const { url } = await startServer((_, response) =>
      response.writeHead(502, { "content-type": "text/html" }).end("<h1>Bad gateway</h1>"),
    );
    const result = await createLibrary({ baseUrl: url, retry: 0 }).getCover({ path: { id: "1" } });
    expect(result).toEqual({
      ok: false,
      kind: "undeclared",
      status: 502,
      reason: "status",
      mediaType: "text/html",
      excerpt: "<h1>Bad gateway</h1>",
      message: "getCover got status 502: its status is not in the contract.",
      requestId: undefined,
    });
  });

  test("is a media type that the contract does not have, under a status that it has", async () => {
    const { url } = await startServer((_, response) =>
      response.writeHead(500, { "content-type": "text/html" }).end("<h1>Oh</h1>"),
    );
    const result = await createLibrary({ baseUrl: url }).logIn(logIn);
    expect(result).toMatchObject({ reason: "media-type", status: 500, excerpt: "<h1>Oh</h1>" });
  });

  test.each([
    ["an empty body", "", "body"],
    ["JSON that ends half way", '{"code":0,"data":{"id":', "body"],
    ["JSON without a code", '{"data":{}}', "envelope"],
    ["JSON whose code is no code", '{"code":{"value":0}}', "envelope"],
    [
      "a success without the payload that the contract requires",
      '{"code":0,"note":""}',
      "envelope",
    ],
    ["a success whose payload is null", '{"code":0,"data":null}', "envelope"],
    ["a success whose payload is of another kind", '{"code":0,"data":[]}', "envelope"],
    ["JSON that is null", "null", "envelope"],
    ["JSON that is a list", "[0]", "envelope"],
  ])("is %s", async (_, body, reason) => {
    const { url } = await startServer((_request, response) =>
      response.writeHead(200, { "content-type": "application/json" }).end(body),
    );
    const result = await createLibrary({ baseUrl: url }).logIn(logIn);
    expect(result).toMatchObject({ kind: "undeclared", reason, excerpt: body, status: 200 });
  });

  test("is an empty 500 with nothing in it at all", async () => {
    const { url } = await startServer((_, response) => response.writeHead(500).end());
    const result = await createLibrary({ baseUrl: url }).logIn(logIn);
    expect(result).toMatchObject({ kind: "undeclared", reason: "body", mediaType: "" });
  });

  test("shows the beginning of a long body, and does not wait for its end", async () => {
    const { url } = await startServer((_, response) => {
      response.writeHead(502, { "content-type": "text/plain" });
      // Never ended: the call must not wait.
      response.write("x".repeat(100_000));
    });
    const result = await createLibrary({ baseUrl: url }).getCover({ path: { id: "1" } });
    expect(result).toMatchObject({ kind: "undeclared", excerpt: "x".repeat(512) });
  });
});
