import { once } from "node:events";
import { expect, test } from "vitest";
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
