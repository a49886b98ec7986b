import type { Page } from "@playwright/test";
import { expect, test } from "./stage-fixture.ts";

interface Shift {
  readonly value: number;
  readonly moved: readonly string[];
}

/** Notes what moves without the user's doing, from the first paint on and over reloads. */
async function watch(page: Page): Promise<readonly Shift[]> {
  const shifts: Shift[] = [];
  await page.exposeFunction("noteShift", (shift: Shift) => void shifts.push(shift));
  await page.addInitScript(() => {
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as unknown as LayoutShift[]) {
        if (entry.hadRecentInput) continue;
        const nodes = entry.sources.map(({ node }) => node as Element | null);
        // A log grows at its head, and whoever waits longer than half a second sees it move.
        if (nodes.every((node) => node?.matches(".call"))) continue;
        const moved = nodes.map((node) => node?.outerHTML.slice(0, 200) ?? "");
        (globalThis as unknown as { noteShift: (shift: Shift) => void }).noteShift({
          value: entry.value,
          moved,
        });
      }
    }).observe({ type: "layout-shift", buffered: true });
  });
  return shifts;
}

/** What TypeScript does not know yet of the browser. */
interface LayoutShift {
  readonly value: number;
  readonly hadRecentInput: boolean;
  readonly sources: readonly { readonly node: Node | null }[];
}

for (const api of ["KooDrive", "EnOS"] as const) {
  test(`nothing moves by itself on the way through ${api}`, async ({ page, portal }) => {
    const shifts = await watch(page);
    await portal.open();
    await portal.logIn(api);
    if (api === "EnOS") await portal.button("Choose Portal Demo").click();
    await portal.button("Renew the session").click();
    await expect(portal.status).toContainText("Renewed");
    await page.reload();
    await expect(portal.calls).not.toHaveCount(0);
    await expect(portal.heading).not.toHaveText("Log in");
    // Several seconds of a countdown.
    await page.waitForFunction((end) => performance.now() > end, (await now(page)) + 2500);
    await portal.button("Log out").click();
    await expect(portal.heading).toHaveText("Log in");
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
    expect(shifts).toEqual([]);
  });
}

test("nothing moves when the first answers come late", async ({ page, portal }) => {
  const shifts = await watch(page);
  await page.route("**/api/*", async (route) => {
    const late = route.request().url().endsWith("/session") ? 300 : 600;
    await new Promise((done) => setTimeout(done, late));
    await route.continue();
  });
  await portal.open();
  await expect(portal.button("Log in to KooDrive")).toBeVisible();
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
  expect(shifts).toEqual([]);
});

const now = (page: Page): Promise<number> => page.evaluate(() => performance.now());
