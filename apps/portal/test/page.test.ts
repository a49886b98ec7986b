import { expect, test } from "vitest";
import { startPortal } from "../server/portal.ts";

const page = new URL("fixtures/page/", import.meta.url);
const nowhere = new URL("fixtures/", import.meta.url);

test("the built page brings a policy that allows nothing from elsewhere", async () => {
  await using portal = await startPortal({ port: 0, page });
  const response = await fetch(portal.url);
  expect(await response.text()).toContain("The built page");
  expect(response.headers.get("content-security-policy")).toMatch(
    /^default-src 'none'; script-src 'self'; style-src 'self'/,
  );
  expect(response.headers.get("x-content-type-options")).toBe("nosniff");
  expect(response.headers.get("x-frame-options")).toBe("DENY");
  expect(response.headers.get("cache-control")).toBe("no-cache");
});

test("what has its hash in its name is kept for good", async () => {
  await using portal = await startPortal({ port: 0, page });
  const response = await fetch(new URL("/assets/app-1.js", portal.url));
  expect(response.headers.get("cache-control")).toContain("immutable");
  expect(response.headers.get("content-type")).toMatch(/^text\/javascript/);
  await response.body?.cancel();
});

test.each(["/nothing", "/..%2fportal.ts", "/.env", "/api/nothing"])(
  "%s is not there",
  async (path) => {
    await using portal = await startPortal({ port: 0, page });
    const response = await fetch(portal.url + path);
    expect(response.status).toBe(404);
    expect(await response.json()).toMatchObject({ problem: { kind: "invalid" } });
  },
);

test("a page that is not built is one sentence with the command", async () => {
  await expect(startPortal({ port: 0, page: nowhere })).rejects.toThrow(
    /^The portal's page is not built: run `pnpm --filter @handshake\/portal build`/,
  );
});

test("a taken port is one sentence with the port and the flag", async () => {
  await using portal = await startPortal({ port: 0, page });
  const port = Number(new URL(portal.url).port);
  await expect(startPortal({ port, page })).rejects.toThrow(
    `Port ${port} on 127.0.0.1 is taken: choose another with --portal-port (or the variable PORTAL_PORT).`,
  );
});

test("a closed portal gives its port back", async () => {
  const portal = await startPortal({ port: 0, page });
  const port = Number(new URL(portal.url).port);
  await portal.close();
  await using again = await startPortal({ port, page });
  expect(again.url).toBe(portal.url);
});
