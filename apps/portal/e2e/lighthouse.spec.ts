/** Lighthouse against the built page, in the Chromium of these tests. */
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium, type Page } from "@playwright/test";
import lighthouse, { desktopConfig, type Flags, type Result } from "lighthouse";
import { findChromium, launchFlags } from "./chromium.ts";
import type { Stage } from "./orders.ts";
import { PortalPage } from "./portal-page.ts";
import { expect, test } from "./stage-fixture.ts";

interface Browser {
  readonly page: Page;
  /** Where Lighthouse speaks to it. */
  readonly port: number;
}

const browserTest = test.extend<{ lit: Browser }>({
  /** One whose tabs share their cookies, and that another program may reach. */
  // eslint-disable-next-line no-empty-pattern -- Playwright reads the names of the fixtures from the pattern.
  lit: async ({}, use) => {
    const folder = await mkdtemp(join(tmpdir(), "handshake-lighthouse-"));
    const executablePath = findChromium();
    const context = await chromium.launchPersistentContext(folder, {
      args: [...launchFlags, "--remote-debugging-port=0"],
      ...(executablePath && { executablePath }),
      locale: "en-GB",
    });
    const [port] = (await readFile(join(folder, "DevToolsActivePort"), "utf8")).split("\n");
    await use({ page: context.pages()[0] ?? (await context.newPage()), port: Number(port) });
    await context.close();
    await rm(folder, { recursive: true });
  },
});

async function faultsOf(url: string, port: number, form: "desktop" | "mobile"): Promise<object> {
  const flags: Flags = {
    port,
    logLevel: "error",
    output: "json",
    onlyCategories: ["accessibility", "best-practices"],
    // The session is in a cookie.
    disableStorageReset: true,
  };
  const run = await lighthouse(url, flags, form === "desktop" ? desktopConfig : undefined);
  if (!run) throw new Error("Lighthouse gave no result.");
  const { categories, audits, runtimeError, runWarnings } = run.lhr;
  const scores = Object.values(categories).map(({ id, score }) => [id, (score ?? 0) * 100]);
  return { ...Object.fromEntries(scores), failed: failedOf(audits), runtimeError, runWarnings };
}

function failedOf(audits: Readonly<Record<string, Result["audits"][string]>>): string[] {
  return Object.values(audits)
    .filter(({ score }) => score !== null && score < 1)
    .map(({ id, details }) => `${id}: ${JSON.stringify(details).slice(0, 500)}`);
}

const flawless = {
  accessibility: 100,
  "best-practices": 100,
  failed: [],
  runtimeError: undefined,
  runWarnings: [],
};

browserTest.setTimeout(180_000);

async function logIn(page: Page, { portalUrl }: Stage): Promise<void> {
  await page.goto(portalUrl);
  const portal = new PortalPage(page);
  await portal.logIn("EnOS");
  await portal.button("Choose Portal Demo").click();
  await expect(portal.status).toContainText("Portal Demo");
}

browserTest("log-in and session have no fault on a desktop", async ({ lit, stage }) => {
  const { page, port } = lit;
  expect(await faultsOf(stage.portalUrl, port, "desktop")).toEqual(flawless);
  await logIn(page, stage);
  expect(await faultsOf(stage.portalUrl, port, "desktop")).toEqual(flawless);
});

browserTest("the session has no fault on a phone", async ({ lit, stage }) => {
  await logIn(lit.page, stage);
  expect(await faultsOf(stage.portalUrl, lit.port, "mobile")).toEqual(flawless);
});
