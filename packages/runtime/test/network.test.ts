import { describe, expect, test } from "vitest";
import { createLibrary } from "./fixtures/library/client.ts";
import { closedPort, startServer } from "./server.ts";

const logIn = { headers: { "X-Reader": "r" }, body: { card: "12", pin: "secret-pin" } };
const json = { "content-type": "application/json" };

describe("a network failure", () => {
  test("is nobody there", async () => {
    const result = await createLibrary({ baseUrl: await closedPort() }).logIn(logIn);
    expect(result).toMatchObject({ ok: false, kind: "network" });
    expect(result.kind === "network" && result.cause).toBeInstanceOf(Error);
    expect(result.requestId).toHaveLength(21);
  });

  test("is a connection that is reset before the answer", async () => {
    const { url } = await startServer((request) => request.socket.resetAndDestroy());
    expect(await createLibrary({ baseUrl: url }).logIn(logIn)).toMatchObject({ kind: "network" });
  });

  test("is a connection that is reset within the body", async () => {
    const { url } = await startServer((_, response) => {
      response.writeHead(200, json);
      response.write('{"code":', () => response.socket?.resetAndDestroy());
    });
    expect(await createLibrary({ baseUrl: url }).logIn(logIn)).toMatchObject({ kind: "network" });
  });

  test("is a body that is shorter than its announced length", async () => {
    const { url } = await startServer((_, response) => {
      response.writeHead(200, { ...json, "content-length": 100 });
      response.write('{"code":0}', () => response.socket?.end());
    });
    expect(await createLibrary({ baseUrl: url }).logIn(logIn)).toMatchObject({ kind: "network" });
  });

  test("is broken compression", async () => {
    const { url } = await startServer((_, response) =>
      response.writeHead(200, { ...json, "content-encoding": "gzip" }).end("no gzip"),
    );
    expect(await createLibrary({ baseUrl: url }).logIn(logIn)).toMatchObject({ kind: "network" });
  });
});

test("an undeclared answer whose body breaks off shows what came", async () => {
  const { url } = await startServer((_, response) => {
    response.writeHead(502, { "content-type": "text/html" });
    response.write("<h1>Bad", () => setImmediate(() => response.socket?.destroy()));
  });
  const result = await createLibrary({ baseUrl: url }).getCover({ path: { id: "1" } });
  expect(result).toMatchObject({ kind: "undeclared", reason: "status", status: 502 });
});
