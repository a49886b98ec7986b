/** In development the mock is at hand: every state of the page can be seen within a minute. */
import type { Locator, Page } from "@playwright/test";
import { expect, test } from "./stage-fixture.ts";

test.use({ stageOptions: { dev: true } });

const drawerOf = (page: Page): Locator => page.locator(".drawer");

test.beforeEach(async ({ page, portal }) => {
  await expect(portal.heading).toHaveText("Log in");
  await page.locator(".drawer > summary").click();
});

test("the next answer of a log-in is chosen, and comes once", async ({ page, portal }) => {
  const drawer = drawerOf(page);
  await drawer.getByLabel("Next answer of").selectOption({ label: "enos: login" });
  await drawer.getByRole("button", { name: "200 attemptLimit" }).click();
  await expect(drawer).toContainText("login → attemptLimit");
  await portal.logIn("EnOS");
  await expect(portal.problem).toContainText("Locked for now");
  await portal.button("Log in to EnOS").click();
  await expect(portal.heading).toHaveText("portal_demo");
});

test("answers come late, and the button says what it waits for", async ({ page, portal }) => {
  const drawer = drawerOf(page);
  const set = page.waitForResponse("**/api/mock/weather");
  await drawer.getByLabel("Answers come").selectOption("one second late");
  await set;
  await portal.logIn("KooDrive");
  await expect(portal.button("Logging in …")).toBeVisible();
  await expect(portal.button("Logging in …")).toHaveAttribute("aria-disabled", "true");
  await expect(portal.heading).toHaveText("firstname surname");
});

for (const [fault, api, words] of [
  ["503, try again in 30 s", "EnOS", /You can try again in (30|29) seconds/],
  ["connection reset", "KooDrive", /KooDrive does not answer at/],
  ["half of the body", "KooDrive", /An unexpected answer|No answer/],
  ["a body that is no JSON", "EnOS", /An unexpected answer/],
] as const) {
  test(`a fault shows the page's words: ${fault}`, async ({ page, portal }) => {
    // What EnOS has of its gateway is asked for without a fault.
    await portal.logInWith("EnOS", "somebody", "not-the-password");
    await expect(portal.problem).toContainText("User password");
    const set = page.waitForResponse("**/api/mock/weather");
    await drawerOf(page).getByLabel("Fault").selectOption(fault);
    await set;
    await portal.logIn(api);
    await expect(portal.problem).toContainText(words);
  });
}

test("a scenario ends the session, and a reset brings everything back", async ({
  page,
  portal,
}) => {
  const drawer = drawerOf(page);
  await portal.logIn("EnOS");
  await expect(portal.button("Choose Portal Demo")).toBeVisible();
  const scenario = drawer.getByRole("checkbox", { name: "Every access token has expired" }).last();
  // It is checked when the mock says so.
  await scenario.click();
  await expect(scenario).toBeChecked();
  await portal.button("Choose Portal Demo").click();
  await expect(portal.status).toHaveText("Your session has ended. Log in again.");
  await drawer.getByRole("button", { name: "Everything as at the start" }).click();
  await expect(scenario).not.toBeChecked();
  await portal.logIn("KooDrive");
  await expect(portal.heading).toHaveText("firstname surname");
});
