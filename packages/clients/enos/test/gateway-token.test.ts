import { describe, expect, test } from "vitest";
import { createEnos, createGateway, encryptionOf } from "../src/index.ts";
import {
  credentials,
  now,
  portal,
  startGateway,
  success,
  tokenAnswer,
  tokensOf,
} from "./gateway-server.ts";
import { startServer } from "./server.ts";

describe("the gateway's token", () => {
  test("is asked for with the encryption, outside of the portal's base path", async () => {
    const { url, tokenCalls } = await startGateway();
    await createEnos({ baseUrl: url, gateway: credentials, now }).session();
    expect(tokenCalls()[0]).toMatchObject({
      method: "POST",
      url: "/apim-token-service/v2.0/token/get",
      body: JSON.stringify({
        appKey: "app-key-1",
        encryption: await encryptionOf(credentials, now()),
        timestamp: now(),
      }),
    });
    expect(tokenCalls()[0]?.headers).not.toHaveProperty("apim-signature");
  });

  test("is fetched once for many calls at once, of many clients that share a gateway", async () => {
    const { url, calls, tokenCalls } = await startGateway();
    const gateway = createGateway({ baseUrl: url, ...credentials });
    const clients = ["ann", "ben"].map((accessToken) =>
      createEnos({ baseUrl: url, gateway, accessToken }),
    );
    await Promise.all(clients.flatMap((enos) => [enos.session(), enos.session()]));
    expect(tokenCalls()).toHaveLength(1);
    expect(
      calls()
        .map(({ headers }) => headers.authorization)
        .sort(),
    ).toEqual(["Bearer ann", "Bearer ann", "Bearer ben", "Bearer ben"]);
  });

  test("is renewed before it ends, and fetched when it has ended", async () => {
    const { url, calls, tokenCalls } = await startGateway();
    let time = 1_000_000;
    const enos = createEnos({ baseUrl: url, gateway: credentials, now: () => time });
    await enos.session();
    time += (7200 - 61) * 1000;
    await enos.session();
    time += 2 * 1000;
    await Promise.all([enos.session(), enos.session()]);
    time += 7200 * 1000;
    await enos.session();
    expect(tokensOf(calls())).toEqual(["token-1", "token-1", "token-2", "token-2", "token-3"]);
    expect(tokenCalls().map((call) => call.url.split("/").at(-1))).toEqual([
      "get",
      "refresh",
      "get",
    ]);
    expect(JSON.parse(tokenCalls()[1]?.body ?? "")).toMatchObject({ accessToken: "token-1" });
  });

  test("that cannot be renewed serves to its end", async () => {
    let down = false;
    const { url, received } = await startServer(({ url: path }) => {
      if (path.startsWith(portal)) return success;
      return down ? { body: { status: 1005, msg: "internal" } } : tokenAnswer("token-1");
    });
    let time = 0;
    const enos = createEnos({ baseUrl: url, gateway: credentials, now: () => time });
    await enos.session();
    down = true;
    time = 7199 * 1000;
    expect((await enos.session()).ok).toBe(true);
    time = 7200 * 1000;
    expect((await enos.session()).kind).toBe("credentials");
    expect(received.filter(({ url: path }) => path.startsWith(portal))).toHaveLength(2);
  });

  test("never asks twice with one timestamp, which the gateway would refuse", async () => {
    const { url, received } = await startServer(() => ({ body: { status: 1001, msg: "seen" } }));
    const enos = createEnos({ baseUrl: url, gateway: credentials, now: () => 7 });
    await enos.session();
    await enos.session();
    expect(received.map(({ body }) => JSON.parse(body).timestamp)).toEqual([7, 8]);
  });
});
