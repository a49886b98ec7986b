import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { builtPages } from "./html.ts";
import { DIST, expect, test } from "./site-fixture.ts";

/** One page of each kind, whatever the APIs are called. */
const pages = (await builtPages(DIST)).map(({ path }) => path).sort();
const [api = ""] = pages.flatMap((path) => /^([^/]+)\/reference\/$/.exec(path)?.[1] ?? []);
const one = (pattern: RegExp): string => pages.find((path) => pattern.test(path)) ?? "";
const operation = one(new RegExp(`^${api}/operations/[^/]+/$`));
const kinds = [
  "",
  `${api}/`,
  `${api}/client/`,
  operation,
  `${api}/errors/`,
  `${api}/scenarios/`,
  `${api}/changes/`,
  "guides/api-owner/",
  "architecture/",
  "coming-from/",
  "packages/mock/",
  "decisions/",
  one(/^decisions\/[^/]+\/$/),
  "404.html",
];

/** What is looked at in dark: only the colours differ. On a phone: only what the place that there is can change. */
const dark = ["color-contrast"];
const narrow = [...dark, "scrollable-region-focusable", "target-size"];

/** No violations, in light and in dark, and nothing wider than the screen. */
async function check(page: Page, isMobile: boolean): Promise<void> {
  await page.emulateMedia({ colorScheme: isMobile ? "dark" : "light" });
  await page.waitForFunction(scrollsByKeyboard);
  // The search button shows its keys beside its name; aria-keyshortcuts has them for who cannot see.
  const all = new AxeBuilder({ page }).disableRules("label-content-name-mismatch");
  await expectNoViolations(isMobile ? new AxeBuilder({ page }).withRules(narrow) : all);
  if (!isMobile) {
    await page.emulateMedia({ colorScheme: "dark" });
    await expectNoViolations(new AxeBuilder({ page }).withRules(dark));
  }
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(overflow).toBeLessThanOrEqual(0);
}

/** Expressive Code gives a block its tab stop a moment after it has seen that it scrolls. */
function scrollsByKeyboard(): boolean {
  const blocks = [...document.querySelectorAll<HTMLElement>(".expressive-code pre")];
  const isSettled = document.fonts.status === "loaded";
  return isSettled && blocks.every((it) => it.scrollWidth <= it.clientWidth || it.tabIndex === 0);
}

async function expectNoViolations(axe: AxeBuilder): Promise<void> {
  const { violations } = await axe.analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
}

for (const path of kinds) {
  test(`/${path} is there for everybody`, async ({ page, isMobile }) => {
    await page.goto(`/${path}`);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await check(page, isMobile);
  });
}

test("the reference is Redoc from this site", async ({ page }) => {
  await page.goto(`/${api}/reference/`);
  await expect(page.getByRole("heading", { level: 1 }).first()).toBeVisible();
  await page.waitForLoadState("networkidle");
  await page.getByRole("navigation", { name: "Site" }).getByRole("link").last().click();
  await expect(page).toHaveURL(new RegExp(`/${api}/$`));
});

test("the languages of a snippet are tabs, and the choice holds on every page", async ({
  page,
}) => {
  await page.goto(`/${operation}`);
  const tabs = page.locator("snippet-tabs").first();
  await tabs.getByRole("tab", { name: "Client" }).focus();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowRight");
  await expect(tabs.getByRole("tab", { name: "Python" })).toBeFocused();
  await expect(tabs.getByRole("tabpanel")).toContainText("import json");
  await page.reload();
  await expect(tabs.getByRole("tabpanel")).toContainText("import json");
});
