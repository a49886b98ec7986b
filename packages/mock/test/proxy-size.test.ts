import { createHash, randomBytes } from "node:crypto";
import { once } from "node:events";
import { request as httpRequest } from "node:http";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import {
  brotliCompressSync,
  deflateRawSync,
  deflateSync,
  gzipSync,
  zstdCompressSync,
} from "node:zlib";
import { describe, expect, test } from "vitest";
import { proxied, serve } from "./proxied.ts";

const MIB = 1024 * 1024;
const PIECE = randomBytes(MIB);

function* pieces(count: number): Generator<Buffer> {
  for (let index = 0; index < count; index++) yield PIECE;
}

/** Of buffers, garbage not counted. */
function bytesInUse(): number {
  setFlagsFromString("--expose-gc");
  const collect = runInNewContext("gc");
  collect();
  // The second ends what the first left to another thread.
  collect();
  return process.memoryUsage().arrayBuffers;
}

test("300 MB go up and come back in pieces, and are never held", { timeout: 60_000 }, async () => {
  await using service = await serve((request, response) => {
    response.writeHead(200, { "Content-Type": "application/octet-stream" });
    request.pipe(response);
  });
  await using proxy = await proxied(service.url);
  const outgoing = httpRequest(`${proxy.url}/shop/v1/notes`, { method: "POST", agent: false });
  const sent = createHash("sha256");
  const received = createHash("sha256");
  let passed = 0;
  let held = Number.NaN;
  const upload = pipeline(
    Readable.from(pieces(300)),
    async function* (source) {
      for await (const piece of source) {
        sent.update(piece);
        yield piece;
      }
    },
    outgoing,
  );
  const [response] = await once(outgoing, "response");
  for await (const piece of response) {
    received.update(piece);
    passed += piece.length;
    if (Number.isNaN(held) && passed > 250 * MIB) held = bytesInUse();
  }
  await upload;
  expect(received.digest("hex")).toBe(sent.digest("hex"));
  // Client, service and proxy are one process here, each with its sockets' buffers.
  expect(held / MIB).toBeLessThan(100);
  await proxy.settled();
  expect(proxy.coverage().unchecked).toBe(1);
});

test("a service that takes nothing stops the client: no more than the sockets hold leaves it", async () => {
  await using service = await serve((request) => void request.once("readable", () => {}));
  await using proxy = await proxied(service.url);
  const outgoing = httpRequest(`${proxy.url}/x`, { method: "POST", agent: false });
  outgoing.on("error", () => {});
  let written = 0;
  for (let drained = true; drained && written < 200; written += 1) {
    const isFull = !outgoing.write(PIECE);
    const later = new Promise<false>((resolve) => void setTimeout(resolve, 500, false));
    if (isFull) drained = await Promise.race([once(outgoing, "drain").then(() => true), later]);
  }
  expect(written).toBeLessThan(100);
  outgoing.destroy();
});

describe("a compressed answer", () => {
  const good = JSON.stringify({ code: 0, data: { token: "12345678", user: {} } });
  const bad = JSON.stringify({ code: "0" });
  const codings = [
    ["gzip", gzipSync],
    ["x-gzip", gzipSync],
    ["deflate", deflateSync],
    ["deflate", deflateRawSync],
    ["br", brotliCompressSync],
    ["zstd", zstdCompressSync],
    ["gzip, br", (text: string) => brotliCompressSync(gzipSync(text))],
    ["identity", (text: string) => Buffer.from(text)],
  ] as const;

  test.each(codings)("in %s stays as it is, and is checked", async (coding, compress) => {
    await using service = await serve((request, response) => {
      const body = compress(request.headers["x-what"] === "bad" ? bad : good);
      response.writeHead(200, {
        "Content-Type": "application/json",
        "Content-Encoding": coding,
        "X-Trace": "1",
      });
      response.end(body);
    });
    await using proxy = await proxied(service.url);
    for (const [what, text] of [
      ["good", good],
      ["bad", bad],
    ] as const) {
      const headers = { "content-type": "application/json", "x-what": what };
      const outgoing = httpRequest(`${proxy.url}/shop/v1/login`, { method: "POST", headers });
      outgoing.end('{"account":"anna","password":"p"}');
      const [response] = await once(outgoing, "response");
      const bytes = Buffer.concat(await response.toArray());
      expect(bytes.equals(compress(text))).toBe(true);
      expect(response.headers["content-encoding"]).toBe(coding);
    }
    await proxy.settled();
    expect(proxy.findings.map(({ at, rule }) => `${at} ${rule}`)).toEqual([
      "$response.body#/code type",
    ]);
  });

  test("that is none is the service's fault, and one of an unknown kind is not looked into", async () => {
    await using service = await serve((request, response) => {
      const coding = String(request.headers["x-coding"]);
      const type = "application/json";
      response.writeHead(200, { "Content-Type": type, "Content-Encoding": coding, "X-Trace": "1" });
      response.end("{}");
    });
    await using proxy = await proxied(service.url);
    for (const coding of ["gzip", "made-up"]) {
      const headers = { "content-type": "application/json", "x-coding": coding };
      const outgoing = httpRequest(`${proxy.url}/shop/v1/login`, { method: "POST", headers });
      outgoing.end('{"account":"anna","password":"p"}');
      const [response] = await once(outgoing, "response");
      expect(Buffer.concat(await response.toArray()).toString()).toBe("{}");
    }
    await proxy.settled();
    expect(proxy.findings.map(({ fault, at, message }) => `${fault} ${at} ${message}`)).toEqual([
      "service $response.body is not gzip, as Content-Encoding says",
    ]);
    expect(proxy.coverage().unchecked).toBe(1);
  });

  test("that grows beyond all bounds is passed on, and not unpacked", async () => {
    const bomb = gzipSync(Buffer.alloc(64 * MIB));
    await using service = await serve((_, response) => {
      response.writeHead(200, {
        "Content-Type": "application/json",
        "Content-Encoding": "gzip",
        "X-Trace": "1",
      });
      response.end(bomb);
    });
    await using proxy = await proxied(service.url);
    const headers = { "content-type": "application/json" };
    const outgoing = httpRequest(`${proxy.url}/shop/v1/login`, { method: "POST", headers });
    outgoing.end('{"account":"anna","password":"p"}');
    const [response] = await once(outgoing, "response");
    expect(Buffer.concat(await response.toArray()).equals(bomb)).toBe(true);
    await proxy.settled();
    expect(proxy.findings).toEqual([]);
    expect(proxy.coverage().unchecked).toBe(1);
  });
});
