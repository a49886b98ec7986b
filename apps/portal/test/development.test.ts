import { once } from "node:events";
import { startMock } from "@handshake/mock";
import { expect, test } from "vitest";
import { Browser } from "./browser.ts";
import { startPortal } from "../server/portal.ts";

test("in development page, API and Vite's web socket share one port", async () => {
  await using portal = await startPortal({ port: 0, dev: true });
  const page = await fetch(portal.url, { headers: { accept: "text/html" } });
  expect(await page.text()).toContain("/@vite/client");

  const api = await fetch(new URL("/api/session", portal.url));
  expect(await api.json()).toEqual({ session: null, ended: false });

  const socket = new WebSocket(portal.url.replace("http", "ws"), "vite-hmr");
  const [message] = await once(socket, "message");
  expect(JSON.parse(String(message.data))).toEqual({ type: "connected" });
  socket.close();
  await once(socket, "close");
});

test("a taken port ends development, too, in one sentence", async () => {
  await using portal = await startPortal({ port: 0, dev: true });
  const port = Number(new URL(portal.url).port);
  await expect(startPortal({ port, dev: true })).rejects.toThrow(`Port ${port} on 127.0.0.1`);
});

test("in development the page drives the mock through the portal, from this machine alone", async () => {
  await using mock = await startMock({
    contracts: [new URL("../../../specs/enos", import.meta.url)],
  });
  await using portal = await startPortal({ port: 0, dev: true, mockUrl: mock.url });
  const browser = new Browser(portal.url);
  const pin = "/api/mock/apis/enos/operations/login/pin";
  const wish = { example: "attemptLimit", times: 1 };
  expect((await browser.send("PUT", pin, wish)).status).toBe(204);
  expect((await browser.logIn("enos")).body.result).toMatchObject({ code: 31429 });
  expect((await browser.logIn("enos")).body.result).toMatchObject({ ok: true });

  const rebound = { host: "evil.example" };
  expect((await browser.send("PUT", pin, wish, rebound)).status).toBe(403);
  const elsewhere = { "sec-fetch-site": "cross-site", origin: "https://evil.example" };
  expect((await browser.send("PUT", pin, wish, elsewhere)).status).toBe(403);
});

test("what is built has no way to the mock", async () => {
  await using mock = await startMock({
    contracts: [new URL("../../../specs/enos", import.meta.url)],
  });
  const page = new URL("fixtures/page/", import.meta.url);
  await using portal = await startPortal({ port: 0, page, mockUrl: mock.url });
  expect((await new Browser(portal.url).send("GET", "/api/mock/apis")).status).toBe(404);
});
