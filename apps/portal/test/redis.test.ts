/** Sessions that processes share. They need Debian's `redis-server` (or any other) on the PATH. */
import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startPortal } from "../server/portal.ts";
import { Browser } from "./browser.ts";
import { Stage } from "./stage.ts";

const page = new URL("fixtures/page/", import.meta.url);
const isInstalled = spawnSync("redis-server", ["--version"]).status === 0;
if (!isInstalled) console.warn("Not tested: sessions in Redis. There is no redis-server here.");

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  return typeof address === "object" && address ? address.port : 0;
}

describe.skipIf(!isInstalled)("with a Redis", () => {
  let redis: ChildProcess;
  let redisUrl = "";
  let folder = "";

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "handshake-redis-"));
    const port = await freePort();
    redisUrl = `redis://127.0.0.1:${port}`;
    const settings = ["--port", `${port}`, "--bind", "127.0.0.1", "--save", "", "--dir", folder];
    redis = spawn("redis-server", settings, { stdio: ["ignore", "pipe", "inherit"] });
    for await (const said of redis.stdout!) {
      if (String(said).includes("Ready to accept connections")) break;
    }
  });

  afterAll(async () => {
    const ended = once(redis, "exit");
    redis.kill();
    await ended;
    await rm(folder, { recursive: true });
  });

  /** Two portals that share it, as two processes would, and a visitor of each. */
  async function two(stage: Stage) {
    const options = { port: 0, page, mockUrl: stage.mockUrl, redisUrl, log: () => undefined };
    const first = await startPortal(options);
    const second = await startPortal(options);
    const close = async () => void (await Promise.all([first.close(), second.close()]));
    const visitors = [new Browser(first.url), new Browser(second.url)] as const;
    return { visitors, options, close, [Symbol.asyncDispose]: close };
  }

  test("a session that one process began is there in another, after a restart, and ends in both", async () => {
    await using stage = await Stage.start();
    await using portals = await two(stage);
    const [one, other] = portals.visitors;
    await one.logIn("enos");
    other.cookie = one.cookie;
    expect((await other.choose("yourOrgId_2")).body.result?.ok).toBe(true);
    expect(await one.session()).toMatchObject({ organization: { name: "rm_0726_001" } });
    await portals.close();
    await using again = await startPortal(portals.options);
    const later = new Browser(again.url);
    later.cookie = one.cookie;
    expect(await later.session()).toMatchObject({ status: "in" });
    const { cookie } = later;
    await later.send("DELETE", "/api/session");
    later.cookie = cookie;
    expect((await later.send("GET", "/api/session")).body).toEqual({ session: null, ended: true });
  });

  test("two processes renew a session once", async () => {
    await using stage = await Stage.start();
    await using portals = await two(stage);
    const [one, other] = portals.visitors;
    await one.logIn("koodrive");
    other.cookie = one.cookie;
    stage.mock.clock.advance("31m");
    const query = { userId: "1882575898755117312" };
    const calls = [one, other, one, other].map((visitor) => visitor.call("userInfo", { query }));
    const answers = await Promise.all(calls);
    expect(answers.map(({ body }) => body.result?.ok)).toEqual([true, true, true, true]);
    const operations = stage.mock.journal.entries().map(({ operation }) => operation);
    expect(operations.filter((name) => name === "refreshToken")).toHaveLength(1);
  });

  test("log-ins are counted for both", async () => {
    await using stage = await Stage.start();
    await using portals = await two(stage);
    const [one, other] = portals.visitors;
    const wrong = { account: "counted-in-redis", password: "wrong" };
    const statuses: number[] = [];
    for (let index = 0; index < 11; index += 1) {
      const visitor = index % 2 === 0 ? one : other;
      statuses.push((await visitor.logIn("koodrive", wrong)).status);
    }
    expect(statuses).toEqual([...Array<number>(10).fill(200), 429]);
  });

  test("a session ends by itself in Redis", async () => {
    await using stage = await Stage.start();
    await using portal = await startPortal({
      port: 0,
      page,
      mockUrl: stage.mockUrl,
      redisUrl,
      sessionLifetime: 1500,
    });
    const visitor = new Browser(portal.url);
    await visitor.logIn("koodrive");
    await visitor.send("POST", "/api/session/renew");
    const [, id] = visitor.cookie.split("=");
    const { Redis } = await import("ioredis");
    const direct = new Redis(redisUrl);
    const left = await direct.pttl(`handshake:session:${id}`);
    direct.disconnect();
    // Not lengthened by the renewal, and never for ever.
    expect(left).toBeGreaterThan(0);
    expect(left).toBeLessThanOrEqual(1500);
  });
});

test("a Redis that is not there is one sentence, without its password", async () => {
  const port = await freePort();
  const redisUrl = `redis://user:hunter2@127.0.0.1:${port}/0`;
  const said: string[] = [];
  const start = startPortal({ port: 0, page, redisUrl, log: (line) => said.push(line) });
  await expect(start).rejects.toThrow(
    `The portal cannot reach Redis at redis://127.0.0.1:${port}. Start it, or leave PORTAL_REDIS_URL out to keep sessions in memory.`,
  );
  expect(said.join("\n")).not.toContain("hunter2");
});
