import type { Page } from "@playwright/test";
import { findApis } from "../src/api/apis.ts";
import { fileURLToPath } from "node:url";
import { expect, test } from "./site-fixture.ts";

const root = fileURLToPath(new URL("../../../", import.meta.url));
const apis = await findApis(root);

/** Asks as somebody who uses no mouse, and takes the first answer. */
async function find(page: Page, words: string): Promise<void> {
  await page.goto("/");
  await page.keyboard.press("Control+k");
  const field = page.getByRole("textbox", { name: "Search" });
  await expect(field).toBeFocused();
  await field.fill(words);
  await expect(page.locator(".pagefind-ui__result-link").first()).toBeVisible();
}

for (const { name, described } of apis) {
  const [site] = described.sites;
  const [code] = Object.values(described.codes).flat();

  test(`search finds an operation of ${name}`, async ({ page }) => {
    await find(page, `${site?.name} ${site?.path}`);
    await expect(
      page.locator(`.pagefind-ui__result-link[href*="/${name}/operations/"]`).first(),
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
