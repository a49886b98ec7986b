import { once } from "node:events";
import { createServer as createTlsServer } from "node:https";
import { connect } from "node:net";
import { getCACertificates, setDefaultCACertificates } from "node:tls";
import { describe, expect, test } from "vitest";
import { StartError } from "../src/index.ts";
import { exchangeBytes, proxied, saying, serve, serveBytes } from "./proxied.ts";
import { selfSigned } from "./proxy-certificate.ts";

/** A port on which nothing listens any more. */
async function deadPort(): Promise<number> {
  await using service = await serve(() => {});
  return service.port;
}

describe("a service that gives no answer", () => {
  test("because nothing listens is a 502 that says so, also to a page", async () => {
    const port = await deadPort();
    await using proxy = await proxied(`http://127.0.0.1:${port}`);
    const headers = { origin: "https://app.example" };
    const response = await fetch(`${proxy.url}/shop/v1/items/1?size=secret1`, { headers });
    expect(response.status).toBe(502);
    expect(response.headers.get("content-type")).toBe("application/problem+json");
    expect(response.headers.get("access-control-allow-origin")).toBe("https://app.example");
    const { detail } = await response.json();
    expect(detail).toBe(
      `Nothing listens on http://127.0.0.1:${port}. Nothing of it is from the service.`,
    );
  });

  test("because its host is not known is a 502", async () => {
    await using proxy = await proxied("https://no-such-host.invalid");
    const { detail } = await (await fetch(proxy.url)).json();
    expect(detail).toMatch(/^The host of https:\/\/no-such-host.invalid is not known here\./);
  });

  test("because its certificate is not trusted is a 502 with the way out", async () => {
    const server = createTlsServer(selfSigned()).listen(0, "127.0.0.1");
    await once(server, "listening");
    const address = server.address();
    if (typeof address !== "object" || address === null) throw new Error("no address");
    await using proxy = await proxied(`https://127.0.0.1:${address.port}`);
    const response = await fetch(proxy.url);
    expect(response.status).toBe(502);
    expect((await response.json()).detail).toMatch(
      /no trusted TLS connection to .+ \(DEPTH_ZERO_SELF_SIGNED_CERT\); NODE_EXTRA_CA_CERTS/,
    );
    server.close();
  });

  test("over TLS is passed on where its certificate is trusted", async () => {
    const certificate = selfSigned();
    const before = getCACertificates("default");
    setDefaultCACertificates([...before, certificate.cert]);
    const server = createTlsServer(certificate, (_, response) => void response.end("safe"));
    server.listen(0, "127.0.0.1");
    await once(server, "listening");
    const address = server.address();
    if (typeof address !== "object" || address === null) throw new Error("no address");
    await using proxy = await proxied(`https://127.0.0.1:${address.port}`);
    expect(await (await fetch(proxy.url)).text()).toBe("safe");
    setDefaultCACertificates(before);
    server.close();
  });

  test("because it speaks no TLS is a 502", async () => {
    await using service = await serve((_, response) => void response.end());
    await using proxy = await proxied(service.url.replace("http:", "https:"));
    expect((await (await fetch(proxy.url)).json()).detail).toMatch(/no trusted TLS connection/);
  });

  test.each([
    ["ends the connection", "", /ended the connection before it answered/],
    ["speaks no HTTP", "SSH-2.0-x\r\n", /answered with what is not valid HTTP \(HPE_\w+\)/],
    [
      "changes the protocol",
      "HTTP/1.1 101 Switching Protocols\r\nConnection: upgrade\r\nUpgrade: x\r\n\r\n",
      /changed the protocol/,
    ],
  ])("because it %s is a 502", async (_, answer, detail) => {
    await using service = await serveBytes((socket) =>
      socket.on("heard", () => void socket.end(answer)),
    );
    await using proxy = await proxied(service.url);
    const response = await fetch(`${proxy.url}/x`, { method: "POST", body: "x" });
    expect(response.status).toBe(502);
    expect((await response.json()).detail).toMatch(detail);
  });

  test("in time is a 504, and its request ends", async () => {
    const gone = Promise.withResolvers<void>();
    await using service = await serve((request) => void request.once("close", gone.resolve));
    await using proxy = await proxied(service.url, { timeout: 50 });
    const response = await fetch(`${proxy.url}/shop/v1/login`, { method: "POST" });
    expect(response.status).toBe(504);
    expect((await response.json()).detail).toMatch(/gave no answer within 0\.05 seconds/);
    await gone.promise;
    await proxy.settled();
    expect(proxy.coverage().operations[0]).toMatchObject({ operation: "login", count: 1 });
    expect(proxy.coverage().operations[0]?.statuses.every(({ count }) => count === 0)).toBe(true);
  });

  test("to an upload that is still under way: the client gets to read why", async () => {
    const port = await deadPort();
    await using proxy = await proxied(`http://127.0.0.1:${port}`);
    const body = Buffer.alloc(8 * 1024 * 1024);
    const response = await fetch(`${proxy.url}/x`, { method: "POST", body });
    expect(response.status).toBe(502);
  });

  test("on a connection that it has just closed is asked again", async () => {
    let connections = 0;
    await using service = await serveBytes((socket, received) => {
      connections += 1;
      socket.on("heard", () => {
        const asked = received().match(/GET/g)?.length ?? 0;
        // The second request on a connection meets a closed one.
        if (asked === 1) socket.write("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nhi");
        else socket.resetAndDestroy();
      });
    });
    await using proxy = await proxied(service.url);
    expect(await (await fetch(proxy.url)).text()).toBe("hi");
    expect(await (await fetch(proxy.url)).text()).toBe("hi");
    expect(connections).toBe(2);
  });
});

function upgrade(protocol: string): string {
  return `GET /x HTTP/1.1\r\nHost: h\r\nConnection: Upgrade\r\nUpgrade: ${protocol}\r\n\r\n`;
}

describe("a client that wants something else", () => {
  test("a WebSocket is refused, and HTTP/2 is not taken up", async () => {
    await using service = await serveBytes(
      saying("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nhi"),
    );
    await using proxy = await proxied(service.url);
    const refused = await exchangeBytes(proxy.port, upgrade("websocket"), /\}$/);
    expect(refused).toMatch(/^HTTP\/1.1 501 Not Implemented\r\n[^]*WebSocket/);
    expect(await exchangeBytes(proxy.port, upgrade("h2c"), /hi$/)).toMatch(/^HTTP\/1.1 200 OK/);
    expect(service.received()).not.toMatch(/upgrade/i);
  });

  test("a tunnel is refused", async () => {
    await using proxy = await proxied("http://127.0.0.1:1");
    const refused = await exchangeBytes(
      proxy.port,
      "CONNECT a:1 HTTP/1.1\r\nHost: a\r\n\r\n",
      "end",
    );
    expect(refused).toMatch(/^HTTP\/1.1 501 [^]*tunnels/);
  });

  test("what is no HTTP gets a 400", async () => {
    await using proxy = await proxied("http://127.0.0.1:1");
    expect(await exchangeBytes(proxy.port, "hello\r\n\r\n", "end")).toMatch(/^HTTP\/1.1 400 /);
  });

  test("closing the proxy ends what is under way", async () => {
    const came = Promise.withResolvers<void>();
    await using service = await serve(() => came.resolve());
    const proxy = await proxied(service.url);
    const socket = connect(proxy.port, "127.0.0.1");
    socket.write("GET / HTTP/1.1\r\nHost: h\r\n\r\n");
    await came.promise;
    await Promise.all([once(socket, "close"), proxy.close()]);
    expect(socket.destroyed).toBe(true);
  });
});

describe("a wrong start is a sentence", () => {
  test.each([
    ["shop.example", /begins with https:\/\//],
    ["ftp://shop.example", /begins with https:\/\//],
    ["https://me:hunter22@shop.example", /holds a name or a password/],
    ["https://shop.example/?token=hunter22", /has a query or a fragment/],
  ])("%s", async (target, message) => {
    const failure: unknown = await proxied(target).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(StartError);
    expect(String(failure)).toMatch(message);
    expect(String(failure)).not.toContain("hunter22");
  });

  test("its own address", async () => {
    const port = await deadPort();
    await expect(proxied(`http://localhost:${port}`, { port })).rejects.toThrow(/own address/);
  });

  test("a report that cannot be written", async () => {
    const options = { report: "/no/such/folder/report.json" };
    await expect(proxied("http://a.example", options)).rejects.toThrow(
      /cannot be written \(ENOENT\)/,
    );
  });
});
