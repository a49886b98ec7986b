import type { Page } from "@playwright/test";
import { expect, test } from "./stage-fixture.ts";

/** Presses Tab until the element with this name has the focus; it must come within one round. */
async function tabTo(page: Page, role: "button" | "radio" | "textbox", name: string) {
  const target = page.getByRole(role, { name });
  for (let presses = 0; presses < 15; presses += 1) {
    await page.keyboard.press("Tab");
    if (await target.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`Tab does not reach the ${role} "${name}".`);
}

test("everything works by keyboard alone, and the focus can be seen", async ({ page, portal }) => {
  await tabTo(page, "radio", "KooDrive");
  await page.keyboard.press("ArrowRight");
  await expect(page.getByRole("radio", { name: "EnOS" })).toBeChecked();
  await tabTo(page, "textbox", "Account");
  await page.keyboard.type("portal_demo");
  await page.keyboard.press("Tab");
  await page.keyboard.type("wrong");
  await page.keyboard.press("Enter");
  await expect(portal.problem).toBeFocused();

  await page.keyboard.press("Tab");
  await expect(portal.field("Account")).toBeFocused();
  await page.keyboard.press("Tab");
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.type("yourPassword");
  await page.keyboard.press("Tab");
  await expect(portal.button("Log in to EnOS")).toBeFocused();
  const outline = await portal
    .button("Log in to EnOS")
    .evaluate((element) => getComputedStyle(element).outlineStyle);
  expect(outline).toBe("solid");
  await page.keyboard.press("Space");
  await expect(portal.heading).toBeFocused();

  await tabTo(page, "button", "Choose Portal Demo");
  await page.keyboard.press("Enter");
  await expect(portal.status).toContainText("Portal Demo");
  await tabTo(page, "button", "Renew the session");
  await page.keyboard.press("Enter");
  await expect(portal.status).toContainText("Renewed");
  await tabTo(page, "button", "Log out");
  await page.keyboard.press("Enter");
  await expect(portal.heading).toHaveText("Log in");
  await expect(portal.heading).toBeFocused();
});
