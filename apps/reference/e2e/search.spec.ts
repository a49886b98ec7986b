import { fileURLToPath } from "node:url";
import type { Page } from "@playwright/test";
import { findApis } from "../src/api/apis.ts";
import { expect, test } from "./site-fixture.ts";

const root = fileURLToPath(new URL("../../../", import.meta.url));
const apis = await findApis(root);

/** Asks as somebody who uses no mouse, and takes the first answer. */
async function find(page: Page, words: string): Promise<void> {
  await page.goto("/");
  // It is made when the page has nothing else to do.
  await page.locator("dialog input").waitFor({ state: "attached" });
  await page.keyboard.press("Control+k");
  const field = page.getByRole("textbox", { name: "Search" });
  await expect(field).toBeFocused();
  await field.fill(words);
  await expect(page.locator(".pagefind-ui__result-link").first()).toBeVisible();
}

for (const { name, described } of apis) {
  // The last one: every API has a log-in of the same name.
  const site = described.sites.at(-1);
  const [code] = Object.values(described.codes).flat();

  test(`search finds an operation of ${name}`, async ({ page }) => {
    await find(page, site?.name ?? "");
    await expect(
      page
        .locator(
          `.pagefind-ui__result-link[href*="/${name}/operations/${site?.name.toLowerCase()}/"]`,
        )
        .first(),
    ).toBeVisible();
  });

  test(`search finds an error code of ${name}`, async ({ page }) => {
    await find(page, String(code?.code));
    await expect(
      page.locator(`.pagefind-ui__result-link[href*="/${name}/"]`).first(),
    ).toBeVisible();
  });
}

test("search finds a decision, and Enter opens it", async ({ page }) => {
  await find(page, "redirects are not followed");
  await page.keyboard.press("Tab");
  const link = page.locator('.pagefind-ui__result-link[href*="/decisions/"]').first();
  await expect(link).toBeVisible();
  await link.focus();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/decisions\/redirects-are-not-followed\//);
});
