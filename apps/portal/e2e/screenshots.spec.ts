/** Every state of the page as a picture: light, dark, and on a phone. */
import type { Page } from "@playwright/test";
import { expect, test } from "./stage-fixture.ts";
import { holdStill } from "./still.ts";

// The policy lets no font in; `secrets.spec.ts` has the page with its policy.
test.use({ bypassCSP: true });

/** Another Chromium draws other edges: the pictures are this one's. Take them anew with it (`-u`), and look at them. */
const TAKEN_WITH = "156";

test.skip(
  ({ browser }) => browser.version().split(".")[0] !== TAKEN_WITH,
  `The pictures were taken with Chromium ${TAKEN_WITH}, and this is another one.`,
);

const wide = { width: 1280, height: 800 };
const looks = {
  light: wide,
  dark: wide,
  phone: { width: 390, height: 780 },
};

type Look = keyof typeof looks;

/** @param without those in which nothing is new: another language has the same colours. */
async function takePictures(page: Page, name: string, without?: Look): Promise<void> {
  await page.mouse.move(0, 0);
  for (const look of (Object.keys(looks) as Look[]).filter((each) => each !== without)) {
    await page.setViewportSize(looks[look]);
    await page.emulateMedia({ colorScheme: look === "dark" ? "dark" : "light" });
    await page.evaluate(() => document.fonts.ready);
    await expect(page).toHaveScreenshot(`${name}-${look}.png`, {
      fullPage: true,
      maxDiffPixelRatio: 0.0005,
    });
  }
}

test.beforeEach(async ({ page, stage }) => {
  await page.setViewportSize(wide);
  await holdStill(page, stage);
});

test("the log-in, and what is wrong with its fields", async ({ page, portal }) => {
  await takePictures(page, "login-koodrive");
  await portal.choose("EnOS");
  await takePictures(page, "login-enos", "dark");
  await portal.choose("KooDrive");
  await portal.choose("Verification code");
  await takePictures(page, "login-code");
  await portal.button("Log in to KooDrive").click();
  await takePictures(page, "login-faults");
});

test("log-ins that fail", async ({ page, portal, stage }) => {
  await portal.logInWith("EnOS", "somebody", "not-the-password");
  await expect(portal.problem).toContainText("User password");
  await takePictures(page, "wrong-password");
  await stage.next("enos", "login", "attemptLimit");
  await portal.button("Log in to EnOS").click();
  await expect(portal.problem).toContainText("Locked for now");
  await takePictures(page, "locked-out");
});

test("log-ins that cannot be made", async ({ page, portal, stage }) => {
  await stage.down();
  await portal.logIn("KooDrive");
  await expect(portal.problem).toBeVisible();
  await takePictures(page, "mock-down");
  // `limits.spec.ts` has the server that says so.
  const problem = { kind: "limited", message: "Too many log-ins.", retryAfter: 840 };
  await page.route("**/api/session/**", (route) =>
    route.fulfill({ status: 429, json: { problem } }),
  );
  await portal.button("Log in to KooDrive").click();
  await expect(portal.problem).toContainText("Too many log-ins");
  await takePictures(page, "limited");
});

test("KooDrive's session, and after its end", async ({ page, portal, stage }) => {
  await portal.logIn("KooDrive");
  await expect(portal.calls).toHaveCount(2);
  await portal.button("Renew the session").click();
  await expect(portal.status).toContainText("Renewed");
  await takePictures(page, "session-koodrive");
  await stage.down();
  await portal.button("Renew the session").click();
  await expect(portal.problem).toBeVisible();
  await takePictures(page, "session-mock-down", "dark");
  await page.context().clearCookies();
  await portal.button("Renew the session").click();
  await expect(portal.status).toContainText("Your session has ended.");
  await takePictures(page, "session-ended");
});

test("EnOS's session", async ({ page, portal }) => {
  await portal.logIn("EnOS");
  await expect(portal.calls).toHaveCount(2);
  await takePictures(page, "choose-organization");
  await portal.button("Choose Portal Demo").click();
  await expect(portal.calls).toHaveCount(4);
  await expect(portal.status).toContainText("Portal Demo");
  await takePictures(page, "session-enos");
  await portal.calls.last().locator("summary").first().click();
  await takePictures(page, "calls");
});

test("in Chinese, and from right to left", async ({ page, portal }) => {
  await portal.speak("中文");
  await portal.choose("KooDrive");
  await page.getByRole("radio", { name: "验证码" }).check();
  await page.locator("button.primary").click();
  await takePictures(page, "chinese-login", "dark");
  await portal.choose("EnOS");
  await page.getByRole("button", { name: "填入示例" }).click();
  await page.locator("button.primary").click();
  await portal.button("选择 Portal Demo").click();
  await expect(portal.calls).toHaveCount(4);
  await expect(portal.status).toContainText("Portal Demo");
  await takePictures(page, "chinese-session", "dark");

  await portal.speak("English");
  await portal.calls.last().locator("summary").first().click();
  await page.evaluate(() => (document.documentElement.dir = "rtl"));
  await takePictures(page, "right-to-left-session", "dark");
  await portal.button("Log out").click();
  await expect(portal.heading).toHaveText("Log in");
  await portal.button("Forget them").click();
  await portal.logInWith("EnOS", "somebody", "not-the-password");
  await expect(portal.problem).toBeVisible();
  await takePictures(page, "right-to-left-login", "dark");
});
