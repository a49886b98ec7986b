import { once } from "node:events";
import { connect } from "node:net";
import { describe, expect, test } from "vitest";
import { startMock } from "../src/index.ts";
import { fixture } from "./fixture.ts";
import { sendAndCut, sendRaw } from "./raw-socket.ts";

const contracts = [fixture("library")];
const LOGIN = "POST /lib/login HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n";
const CLOSE = "Connection: close\r\n";
const GOOD = '{"account":"0042","password":"open-sesame"}';

describe("uploads", () => {
  test("one that breaks off is logged as aborted, and nobody else notices", async () => {
    const { promise: line, resolve } = Promise.withResolvers<string>();
    await using mock = await startMock({ contracts, log: resolve });
    await sendAndCut(mock.port, `${LOGIN}Content-Length: 100\r\n\r\n{"account`);
    expect(await line).toMatch(/^POST \/lib\/login aborted \d+ ms/);
    expect((await fetch(`${mock.url}/health/status`)).status).toBe(200);
  });

  test("a client that asks first is told at once that its body is too large", async () => {
    await using mock = await startMock({ contracts, bodyLimit: 10 });
    const answer = await sendRaw(
      mock.port,
      `${LOGIN}Content-Length: 1000000\r\nExpect: 100-continue\r\n\r\n`,
    );
    expect(answer).toMatch(/^HTTP\/1.1 413 /);
    expect(answer).not.toContain("100 Continue");
  });

  test("a client that asks first is told to go on", async () => {
    await using mock = await startMock({ contracts });
    const head = `${LOGIN}${CLOSE}Content-Length: ${GOOD.length}\r\nExpect: 100-continue\r\n\r\n`;
    const answer = await sendRaw(mock.port, head, GOOD);
    expect(answer).toMatch(/^HTTP\/1.1 100 Continue\r\n\r\nHTTP\/1.1 200 /);
  });

  test("a body over the limit is read to its end, so that the answer arrives", async () => {
    await using mock = await startMock({ contracts, bodyLimit: 1000 });
    const body = Buffer.alloc(8 * 1024 * 1024, "a");
    const answer = await sendRaw(mock.port, `${LOGIN}Content-Length: ${body.length}\r\n\r\n`, body);
    expect(answer).toMatch(/^HTTP\/1.1 413 [^]*Connection: close[^]*1000 bytes/);
  });

  test("a slow upload does not hold up other requests", async () => {
    await using mock = await startMock({ contracts });
    const slow = connect(mock.port, "127.0.0.1");
    await once(slow, "connect");
    slow.write(`${LOGIN}${CLOSE}Content-Length: ${GOOD.length}\r\n\r\n{`);
    expect((await fetch(`${mock.url}/health/status`)).status).toBe(200);
    slow.write(GOOD.slice(1));
    const [answer] = await once(slow, "data");
    expect(String(answer)).toMatch(/^HTTP\/1.1 200 /);
    slow.destroy();
  });

  test("requests that follow each other on one connection are answered in order", async () => {
    await using mock = await startMock({ contracts });
    const first = `${LOGIN}Content-Length: 1\r\n\r\n{`;
    const second = `${LOGIN}${CLOSE}Content-Length: ${GOOD.length}\r\n\r\n${GOOD}`;
    const answers = await sendRaw(mock.port, first + second);
    expect(answers.match(/HTTP\/1.1 \d+/g)).toEqual(["HTTP/1.1 400", "HTTP/1.1 200"]);
  });
});
