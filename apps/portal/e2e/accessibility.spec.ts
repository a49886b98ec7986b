import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expect, test } from "./stage-fixture.ts";

/** No violations, in light and in dark, and nothing wider than the screen. */
async function check(page: Page): Promise<void> {
  await page.emulateMedia({ colorScheme: "light" });
  await expectNoViolations(new AxeBuilder({ page }));
  // Only the colours differ.
  await page.emulateMedia({ colorScheme: "dark" });
  await expectNoViolations(new AxeBuilder({ page }).withRules("color-contrast"));
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(overflow).toBeLessThanOrEqual(0);
}

async function expectNoViolations(axe: AxeBuilder): Promise<void> {
  const { violations } = await axe.analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
}

test("log-in, and a wrong password", async ({ page, portal }) => {
  await check(page);
  await portal.logInWith("EnOS", "portal_demo", "not-the-password");
  await expect(portal.problem).toBeVisible();
  await check(page);
});

test("KooDrive's session, refreshed and logged out", async ({ page, portal }) => {
  await portal.logIn("KooDrive");
  await portal.button("Refresh the session").click();
  await expect(portal.status).toHaveText(/^Refreshed/);
  await check(page);
  await portal.button("Log out").click();
  await expect(portal.status).toHaveText("You are logged out.");
  await check(page);
});

test("EnOS's session before and after the organization is chosen", async ({ page, portal }) => {
  await portal.logIn("EnOS");
  await expect(portal.button("Choose Portal Demo")).toBeVisible();
  await check(page);
  await portal.button("Choose Portal Demo").click();
  await expect(portal.status).toContainText("Portal Demo");
  await check(page);
});

test.describe("with the mock down", () => {
  test.afterEach(({ stage }) => stage.up());

  test("log-in, session, and a session that cannot be shown", async ({ page, portal, stage }) => {
    await stage.down();
    await portal.logIn("KooDrive");
    await expect(portal.problem).toBeVisible();
    await check(page);
    await stage.up();
    await portal.button("Try again").click();
    await expect(portal.heading).toHaveText("firstname surname");
    await stage.down();
    await portal.button("Refresh the session").click();
    await expect(portal.problem).toBeVisible();
    await check(page);
    await page.reload();
    await expect(portal.heading).toHaveText("Your session cannot be shown");
    await check(page);
  });
});
