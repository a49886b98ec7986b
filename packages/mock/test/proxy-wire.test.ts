import { once } from "node:events";
import { request as httpRequest } from "node:http";
import { connect } from "node:net";
import { describe, expect, test } from "vitest";
import { exchangeBytes, proxied, saying, serve, serveBytes } from "./proxied.ts";

const HEAD = /\r\n\r\n/;

describe("a request on its way to the service", () => {
  test("arrives byte for byte, but for what belongs to the connection", async () => {
    await using service = await serveBytes(saying("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n"));
    await using proxy = await proxied(service.url);
    const head = [
      "GET //odd/%7e/../x%2F?b=2&a=%zz&a HTTP/1.1",
      "hOST: shop.example",
      "X-twice: 1",
      "Accept: text/*",
      "x-Twice: \tb\xfc\xe9 ",
      "X-Empty:",
      "Cookie: a=1",
      "Cookie: b=2",
      "Connection: keep-alive, X-Mine",
      "Keep-Alive: timeout=3",
      "X-mine: for the proxy",
      "TE: trailers",
      "Accept-Encoding: br, made-up",
    ];
    await exchangeBytes(proxy.port, `${head.join("\r\n")}\r\n\r\n`, HEAD);
    expect(service.received().split("\r\n")).toEqual([
      "GET //odd/%7e/../x%2F?b=2&a=%zz&a HTTP/1.1",
      `hOST: 127.0.0.1:${service.port}`,
      "X-twice: 1",
      "Accept: text/*",
      "x-Twice: b\xfc\xe9",
      "X-Empty: ",
      "Cookie: a=1",
      "Cookie: b=2",
      "Accept-Encoding: br, made-up",
      "TE: trailers",
      "Connection: TE",
      "",
      "",
    ]);
  });

  test.each(["POST", "PUT", "PATCH", "DELETE", "GET", "OPTIONS"])(
    "%s without a body gets none",
    async (method) => {
      await using service = await serveBytes(
        saying("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n"),
      );
      await using proxy = await proxied(service.url);
      await exchangeBytes(proxy.port, `${method} /x HTTP/1.1\r\nHost: h\r\n\r\n`, HEAD);
      expect(service.received()).toBe(
        `${method} /x HTTP/1.1\r\nHost: 127.0.0.1:${service.port}\r\n\r\n`,
      );
    },
  );

  const ok = "HTTP/1.1 200 OK\r\nContent-Length: 0\r\nConnection: close\r\n\r\n";

  test.each([
    [
      "any bytes",
      "DELETE /x HTTP/1.1\r\nHost: h\r\nX-B: \xe9\r\nContent-length: 6\r\n\r\n\0\xff\rend",
      /end$/,
    ],
    [
      "its chunks and trailers",
      "POST /x HTTP/1.1\r\nHost: h\r\ntransfer-Encoding: chunked\r\nTrailer: X-Sum\r\n\r\n2\r\nab\r\n0\r\nX-sum: 9\r\n\r\n",
      /9\r\n\r\n$/,
    ],
  ])("keeps a body of %s", async (_, sent, heard) => {
    await using service = await serveBytes(saying(ok, heard));
    await using proxy = await proxied(service.url);
    await exchangeBytes(proxy.port, sent, HEAD);
    expect(service.received()).toBe(sent.replace("Host: h", `Host: 127.0.0.1:${service.port}`));
  });

  test("goes to the path of the target in place of the contract's base path", async () => {
    await using service = await serveBytes(
      saying("HTTP/1.1 200 OK\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"),
    );
    await using proxy = await proxied(`${service.url}/stage/two/`);
    for (const path of [
      "/shop/v1/items/1?a=/shop/v1",
      "/shop/v1",
      "/shop/v10/x",
      "/",
      "http://h/shop/v1/login",
    ]) {
      await exchangeBytes(proxy.port, `GET ${path} HTTP/1.1\r\nHost: h\r\n\r\n`, HEAD);
    }
    const paths = [...service.received().matchAll(/^GET (\S+)/gm)].map(([, path]) => path);
    expect(paths).toEqual([
      "/stage/two/items/1?a=/shop/v1",
      "/stage/two",
      "/shop/v10/x",
      "/",
      "/stage/two/login",
    ]);
  });

  test("ends when the client goes away", async () => {
    const gone = Promise.withResolvers<void>();
    const came = Promise.withResolvers<void>();
    await using service = await serve((request, response) => {
      response.once("close", gone.resolve);
      request.once("data", () => came.resolve());
    });
    await using proxy = await proxied(service.url);
    const socket = connect(proxy.port, "127.0.0.1");
    socket.write("POST /x HTTP/1.1\r\nHost: h\r\nContent-Length: 100\r\n\r\nhalf");
    await came.promise;
    socket.destroy();
    await gone.promise;
    await proxy.settled();
    expect(proxy.coverage().unknown).toMatchObject([{ path: "/x", count: 1, statuses: {} }]);
  });

  test("waits with its body for the service's word", async () => {
    await using service = await serve((request, response) => {
      if (request.url === "/no") return void response.writeHead(417).end();
      response.writeContinue();
      request.pipe(response);
    });
    await using proxy = await proxied(service.url);
    const ask = async (path: string) => {
      const headers = { Expect: "100-continue", "Content-Length": 2 };
      const outgoing = httpRequest(`${proxy.url}${path}`, {
        method: "POST",
        headers,
        agent: false,
      });
      let continued = false;
      outgoing.on("continue", () => {
        continued = true;
        outgoing.end("hi");
      });
      outgoing.flushHeaders();
      const [response] = await once(outgoing, "response");
      response.resume();
      return [continued, response.statusCode];
    };
    expect(await ask("/yes")).toEqual([true, 200]);
    expect(await ask("/no")).toEqual([false, 417]);
  });
});

describe("an answer on its way to the client", () => {
  const get = "GET /x HTTP/1.1\r\nHost: h\r\n\r\n";

  test.each([
    [
      "odd names, orders and bytes",
      "HTTP/1.1 299 Fine by m\xe9\r\nx-B: 1\r\nSet-Cookie: a=1\r\nX-a: \xfc\r\nset-cookie: b=2\r\nServer: s\r\nX-Empty: \r\nContent-Length: 3\r\n",
      "\0\xff!",
    ],
    ["no reason", "HTTP/1.1 200 \r\nContent-Length: 2\r\n", "hi"],
    [
      "a redirect",
      "HTTP/1.1 302 Found\r\nLocation: https://other.example/\r\nContent-Length: 0\r\n",
      "",
    ],
    ["204", 'HTTP/1.1 204 No Content\r\nETag: "1"\r\n', ""],
    ["304 with a length", "HTTP/1.1 304 Not Modified\r\nContent-Length: 99\r\n", ""],
    [
      "chunks and a trailer",
      "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\nTrailer: X-Sum\r\n",
      "2\r\nab\r\n0\r\nX-sum: 9\r\n\r\n",
    ],
  ])("with %s arrives byte for byte", async (_, head, body) => {
    await using service = await serveBytes(saying(Buffer.from(`${head}\r\n${body}`, "latin1")));
    await using proxy = await proxied(service.url);
    const received = await exchangeBytes(
      proxy.port,
      get,
      new RegExp(`\r\n\r\n${body.replaceAll(/[$()*+.?[\\\]^{|}]/g, "\\$&")}$`),
    );
    // The connection to the client is the proxy's own.
    expect(received).toBe(`${head}Connection: keep-alive\r\nKeep-Alive: timeout=5\r\n\r\n${body}`);
  });

  test("of HEAD keeps its length and has no body", async () => {
    await using service = await serveBytes(
      saying("HTTP/1.1 200 OK\r\nContent-Length: 12345\r\nX-A: 1\r\n\r\n"),
    );
    await using proxy = await proxied(service.url);
    const received = await exchangeBytes(proxy.port, get.replace("GET", "HEAD"), HEAD);
    expect(received).toMatch(/^HTTP\/1.1 200 OK\r\nContent-Length: 12345\r\nX-A: 1\r\n/);
  });

  test("is preceded by its early hints", async () => {
    const hints = "HTTP/1.1 103 Early Hints\r\nLink: </a.css>\r\nX-More: 1\r\n\r\n";
    await using service = await serveBytes(
      saying(`${hints}HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nhi`),
    );
    await using proxy = await proxied(service.url);
    const received = await exchangeBytes(proxy.port, get, /hi$/);
    expect(received.startsWith(`${hints}HTTP/1.1 200 OK\r\n`)).toBe(true);
  });

  test("without a length ends where the service ends it", async () => {
    await using service = await serveBytes((socket, received) =>
      socket.on(
        "heard",
        () => HEAD.test(received()) && socket.end("HTTP/1.1 200 OK\r\n\r\nall of it"),
      ),
    );
    await using proxy = await proxied(service.url);
    expect(await (await fetch(proxy.url)).text()).toBe("all of it");
    expect(await exchangeBytes(proxy.port, "GET / HTTP/1.0\r\n\r\n", "end")).toMatch(
      /\r\n\r\nall of it$/,
    );
  });

  test("that breaks off half way breaks off, after all that came", async () => {
    await using service = await serveBytes((socket) =>
      socket.on("heard", () => socket.end("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhalf")),
    );
    await using proxy = await proxied(service.url);
    expect(await exchangeBytes(proxy.port, get, "end")).toMatch(
      /Content-Length: 100\r\n[^]*\r\n\r\nhalf$/,
    );
    await proxy.settled();
    expect(proxy.coverage().unknown).toMatchObject([{ path: "/x", statuses: { 200: 1 } }]);
  });

  test("comes piece by piece, as the service sends it", async () => {
    const next = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
    await using service = await serve((_, response) => {
      response.writeHead(200, { "Content-Type": "text/event-stream" });
      response.flushHeaders();
      void (async () => {
        for (const [index, { promise }] of next.entries()) {
          await promise;
          response.write(`data: ${index}\n\n`);
        }
        response.end();
      })();
    });
    await using proxy = await proxied(service.url);
    const response = await fetch(`${proxy.url}/events`);
    const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
    for (const [index, { resolve }] of next.entries()) {
      resolve();
      expect((await reader?.read())?.value).toBe(`data: ${index}\n\n`);
    }
    expect((await reader?.read())?.done).toBe(true);
  });
});
