import { describe, expect, test } from "vitest";
import { createLibrary } from "./fixtures/library/client.ts";
import { startJsonServer, startServer } from "./server.ts";

const logIn = { headers: { "X-Reader": "r" }, body: { card: "12", pin: "secret-pin" } };

async function logInTo(body: unknown, status = 200) {
  const { url } = await startJsonServer(body, status);
  return createLibrary({ baseUrl: url }).logIn(logIn);
}

describe("a success", () => {
  test("holds the payload, the status, the words and the request's own id", async () => {
    const data = { id: "s1", token: "t1" };
    const { url, received } = await startJsonServer({ code: 0, note: "fine", data });
    const result = await createLibrary({ baseUrl: url }).logIn(logIn);
    expect(result).toEqual({
      ok: true,
      kind: "success",
      status: 200,
      data,
      message: "fine",
      requestId: received[0]?.headers["x-trace"],
    });
    expect(result.requestId).toMatch(/^[0-9a-f]{21}$/);
  });

  test("is any of the values that the envelope calls success", async () => {
    expect(await logInTo({ code: 200, data: {} })).toMatchObject({ kind: "success" });
    expect(await logInTo({ code: 201, data: {} })).toMatchObject({ kind: "failure", code: 201 });
  });

  test("is also a code that came as a numeric string", async () => {
    expect(await logInTo({ code: "0", data: {} })).toMatchObject({ kind: "success" });
  });

  test("is the whole body where there is no envelope", async () => {
    const { url } = await startJsonServer([{ id: "1", title: "Emma" }]);
    const result = await createLibrary({ baseUrl: url }).findBooks();
    expect(result).toMatchObject({ kind: "success", data: [{ id: "1", title: "Emma" }] });
  });

  test("has no data where the contract declares an answer without a body", async () => {
    const { url } = await startServer((_, response) => response.writeHead(204).end());
    const result = await createLibrary({ baseUrl: url })["log-out"]({ path: { id: "1" } });
    expect(result).toEqual({ ok: true, kind: "success", status: 204, requestId: undefined });
  });

  test("has no data for HEAD, whatever media type is announced", async () => {
    const { url } = await startServer((_, response) =>
      response.writeHead(200, { "content-type": "image/png", "content-length": 9 }).end(),
    );
    const result = await createLibrary({ baseUrl: url }).headCover({ path: { id: "1" } });
    expect(result).toMatchObject({ kind: "success", data: undefined });
  });

  test("is text for a text media type and a Blob for a range of files", async () => {
    const { url } = await startServer((request, response) => {
      const type = request.method === "PUT" ? "text/plain; charset=utf-8" : "image/webp";
      response.writeHead(200, { "content-type": type }).end("déjà");
    });
    const library = createLibrary({ baseUrl: url });
    const text = await library.putCover({ path: { id: "1" }, body: "x" });
    expect(text).toMatchObject({ kind: "success", data: "déjà" });
    const file = await library.getCover({ path: { id: "1" } });
    expect(file.ok && (await file.data.text())).toBe("déjà");
    expect(file.ok && file.data.type).toBe("image/webp");
  });

  test("is JSON that came without a content type", async () => {
    const { url } = await startServer((_, response) => response.end('{"code":0,"data":{}}'));
    const result = await createLibrary({ baseUrl: url }).logIn(logIn);
    expect(result).toMatchObject({ kind: "success" });
  });
});

describe("a declared failure", () => {
  test("in an envelope has code, words and body, under a status of success", async () => {
    const body = { code: 4001, note: "Wrong PIN" };
    const result = await logInTo(body);
    expect(result).toMatchObject({
      ok: false,
      kind: "failure",
      status: 200,
      code: 4001,
      message: "Wrong PIN",
    });
    expect(result.kind === "failure" && result.body).toEqual(body);
    expect(result.kind === "failure" && result.response.status).toBe(200);
  });

  test("has its code as a number when it came as a numeric string", async () => {
    expect(await logInTo({ code: "4001", note: "" })).toMatchObject({ code: 4001 });
  });

  test("says its code where the answer has no words, or its status where it has no code", async () => {
    expect(await logInTo({ code: 9, note: "" })).toMatchObject({ message: "logIn failed: 9." });
    expect(await logInTo({}, 401)).toMatchObject({ message: "logIn failed: 401." });
  });

  test("has an unknown code just as it came", async () => {
    expect(await logInTo({ code: 987654 })).toMatchObject({ kind: "failure", code: 987654 });
  });

  test("of its own status has that status's body; its class and `default` come after", async () => {
    const exact = await logInTo({ code: 4002, note: "no", until: "noon" }, 401);
    expect(exact).toMatchObject({ kind: "failure", status: 401, code: 4002, message: "no" });
    const byClass = await logInTo({ message: "not here" }, 418);
    expect(byClass).toMatchObject({ kind: "failure", status: 418, message: "not here" });
    expect(byClass).toHaveProperty("code", undefined);
    const { url } = await startServer((_, response) =>
      response.writeHead(500, { "content-type": "application/problem+json" }).end('{"title":"oh"}'),
    );
    const rest = await createLibrary({ baseUrl: url }).logIn(logIn);
    expect(rest).toMatchObject({ kind: "failure", status: 500, message: "oh" });
  });

  test("is also a 2xx that only `default` covers, beside a declared 200", async () => {
    const { url } = await startJsonServer({ title: "half done" }, 202);
    const result = await createLibrary({ baseUrl: url }).findBooks();
    expect(result).toMatchObject({ kind: "failure", status: 202, message: "half done" });
  });

  test("without a body is the status alone", async () => {
    const { url } = await startServer((_, response) => response.writeHead(404).end("ignored"));
    const result = await createLibrary({ baseUrl: url })["log-out"]({ path: { id: "1" } });
    expect(result).toMatchObject({ kind: "failure", status: 404, code: undefined });
  });

  test("is a code that is a string, where the envelope has strings", async () => {
    const { url } = await startJsonServer({ result: "E1", hint: "h" });
    const closed = await createLibrary({ baseUrl: url }).order();
    expect(closed).toMatchObject({ kind: "failure", code: "E1", status: 200 });
    const placed = await startJsonServer({ result: "OK", payload: { number: 1 } });
    const order = await createLibrary({ baseUrl: placed.url }).order();
    expect(order).toMatchObject({ kind: "success", data: { number: 1 } });
  });
});
