import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expect, test } from "./stage-fixture.ts";

/** No violations and nothing wider than the screen: in light and in dark, from left to right and from right to left. */
async function check(page: Page): Promise<void> {
  await page.emulateMedia({ colorScheme: "light" });
  const isPhone = (page.viewportSize()?.width ?? 0) < 640;
  // The same elements, in other places.
  if (!isPhone) await expectNoViolations(new AxeBuilder({ page }));
  await expectNoOverflow(page);
  // Only the colours differ, and what stands beside what.
  await page.emulateMedia({ colorScheme: "dark" });
  await page.evaluate(() => (document.documentElement.dir = "rtl"));
  await expectNoViolations(new AxeBuilder({ page }).withRules(["color-contrast", "target-size"]));
  await expectNoOverflow(page);
  await page.evaluate(() => (document.documentElement.dir = ""));
}

async function expectNoViolations(axe: AxeBuilder): Promise<void> {
  const { violations } = await axe.analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
}

async function expectNoOverflow(page: Page): Promise<void> {
  const cut = await page.evaluate((isMeant) => {
    const wide = [...document.body.querySelectorAll("*")].filter(
      (element) =>
        element.scrollWidth > element.clientWidth + 1 &&
        element.clientWidth > 0 &&
        !element.matches(isMeant),
    );
    const isPage = document.documentElement.scrollWidth > innerWidth;
    return [...(isPage ? ["the page"] : []), ...wide.map(({ outerHTML }) => outerHTML)];
  }, ".visually-hidden, select, select *, .skip");
  expect(cut).toEqual([]);
}

test("log-in, both ways, its faults and a wrong password", async ({ page, portal }) => {
  await check(page);
  await portal.choose("Verification code");
  await portal.button("Log in to KooDrive").click();
  await check(page);
  await portal.logInWith("EnOS", "wrong_once", "not-the-password");
  await expect(portal.problem).toBeVisible();
  await portal.calls.first().locator("summary").first().click();
  await check(page);
});

test("KooDrive's session, renewed and logged out", async ({ page, portal }) => {
  await portal.logIn("KooDrive");
  await portal.button("Renew the session").click();
  await expect(portal.status).toHaveText(/^Renewed/);
  for (const call of await portal.calls.all()) await call.locator("summary").first().click();
  await page
    .getByText(/^Headers/)
    .last()
    .click();
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
  await portal.speak("中文");
  await expect(portal.button("退出登录")).toBeVisible();
  await check(page);
});

test("with the mock down: log-in, session, and a session after a reload", async ({
  page,
  portal,
  stage,
}) => {
  await stage.down();
  await portal.logIn("KooDrive");
  await expect(portal.problem).toBeVisible();
  await check(page);
  await stage.up();
  await portal.button("Try again").click();
  await expect(portal.heading).toHaveText("firstname surname");
  await expect(portal.calls).toHaveCount(2);
  await stage.down();
  await portal.button("Renew the session").click();
  await expect(portal.problem).toBeVisible();
  await check(page);
  await page.reload();
  await expect(portal.problem).toBeVisible();
  await check(page);
});

test("with the portal's own server down", async ({ page, portal }) => {
  await page.route("**/api/**", (route) => route.abort("connectionrefused"));
  await page.reload();
  await expect(portal.problem).toBeVisible();
  await check(page);
});

test("too many wrong passwords, with the time that is left", async ({ page, portal, stage }) => {
  await stage.next("enos", "login", "attemptLimit");
  await portal.logInWith("EnOS", "locked", "not-the-password");
  await expect(page.getByRole("timer")).toBeVisible();
  await check(page);
});

test("what is said to screen readers stands in live regions from the start", async ({
  page,
  portal,
  stage,
}) => {
  const status = await portal.status.elementHandle();
  await portal.logIn("KooDrive");
  await portal.button("Renew the session").click();
  await expect(portal.status).toContainText("Renewed");
  expect(await status?.evaluate((element) => element.isConnected && element.textContent)).toMatch(
    /^Renewed/,
  );
  await stage.down();
  await portal.button("Renew the session").click();
  // It comes with its text, as an alert may; the countdown beside it is not read again with each second.
  await expect(page.getByRole("alert")).toContainText("No answer");
  await expect(page.getByRole("alert").getByRole("timer")).toHaveCount(0);
  await expect(portal.status).toHaveText("");
  await expect(page.locator("[aria-live]:not(output)")).toHaveCount(0);
});
