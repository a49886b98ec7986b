import { expect, test } from "./stage-fixture.ts";

test.describe("a wrong password", () => {
  test("gets KooDrive's own words", async ({ portal }) => {
    await portal.logInWith("KooDrive", "0027188460911", "not-the-password");
    await expect(portal.problem).toContainText("The account or the password is not correct.");
    await expect(portal.problem).toBeFocused();
    await expect(portal.field("Account")).toHaveValue("0027188460911");
    await portal.button("Fill them in").click();
    await portal.button("Log in to KooDrive").click();
    await expect(portal.heading).toHaveText("firstname surname");
  });

  test("gets EnOS's own words, which go away with the choice of the other API", async ({
    portal,
  }) => {
    await portal.logInWith("EnOS", "one_wrong", "not-the-password");
    await expect(portal.problem).toContainText("User password is missing or not valid");
    await expect(portal.button("Try again")).toBeHidden();
    await portal.choose("KooDrive");
    await expect(portal.problem).toBeHidden();
    await expect(portal.field("Password")).toHaveValue("");
  });

  test("five times over locks EnOS's account, and the page counts the time down", async ({
    page,
    portal,
    stage,
  }) => {
    await page.clock.install({ time: Date.now() });
    await page.goto(stage.portalUrl);
    await portal.logInWith("EnOS", "five_wrong", "not-the-password");
    for (let times = 1; times <= 5; times += 1) {
      await expect(portal.calls).toHaveCount(times);
      await portal.button("Log in to EnOS").click();
    }
    await expect(portal.problem).toContainText("Locked for now");
    await expect(portal.problem).toContainText("Code 31429");
    const timer = page.getByRole("timer");
    await expect(timer).toHaveText(/^1[45] minutes, \d+ seconds?$/);
    await page.clock.fastForward("05:00");
    await expect(timer).toHaveText(/^9 minutes, \d+ seconds?$/);
    await page.clock.fastForward("10:00");
    await expect(portal.problem).toContainText("You can try again now.");
  });
});

test.describe("the gateway", () => {
  test("refuses the portal itself: the user reads its words, and tries again", async ({
    portal,
    stage,
  }) => {
    await stage.scenario("gatewayTokenExpired");
    await portal.logIn("EnOS");
    await expect(portal.problem).toContainText("The gateway of EnOS answered:");
    await expect(portal.problem).toContainText("Unauthorized");
    await expect(portal.problem).toBeFocused();
    await stage.calm();
    await expect(async () => {
      await portal.button("Try again").click();
      await expect(portal.heading).toHaveText("portal_demo", { timeout: 2000 });
    }).toPass();
  });

  test("cannot reach the service, and says after how long to try again", async ({
    page,
    portal,
    stage,
  }) => {
    await stage.scenario("brokenGateway");
    await portal.logIn("EnOS");
    await expect(portal.problem).toBeFocused();
    await expect(page.getByRole("timer")).toHaveText(/^(30|29) seconds$/);
    await stage.calm();
    await portal.button("Try again").click();
    await expect(portal.heading).toHaveText("portal_demo");
  });
});

test("a service that fails is quoted, and one that breaks its contract is named", async ({
  portal,
  stage,
}) => {
  await stage.weather({ fault: { status: 500 } });
  await portal.logIn("KooDrive");
  await expect(portal.problem).toContainText("inner server invoke failure");
  await expect(portal.problem).toContainText("Code 13000201");
  await stage.weather({ fault: "garbage" });
  await portal.button("Try again").click();
  await expect(portal.problem).toContainText(
    "KooDrive sent an answer that its contract does not describe (HTTP 200).",
  );
});

test.describe("with the mock down", () => {
  for (const api of ["KooDrive", "EnOS"] as const) {
    test(`the log-in to ${api} says where it found nobody, and works again after`, async ({
      portal,
      stage,
    }) => {
      await stage.down();
      await portal.logIn(api);
      await expect(portal.problem).toContainText(`${api} does not answer at ${stage.mockUrl}.`);
      await expect(portal.problem).toBeFocused();
      await portal.button("Try again").click();
      await expect(portal.problem).toContainText(stage.mockUrl);
      await stage.up();
      await portal.button("Try again").click();
      await expect(portal.button("Log out")).toBeVisible();
      await expect(portal.problem).toBeHidden();
    });
  }

  test("the session stays on the screen, also after a reload", async ({ page, portal, stage }) => {
    await portal.logIn("KooDrive");
    await expect(portal.heading).toHaveText("firstname surname");
    await expect(portal.calls).toHaveCount(2);
    await stage.down();
    await portal.button("Renew the session").click();
    await expect(portal.problem).toContainText(stage.mockUrl);
    await expect(portal.fact("Phone")).toBeVisible();

    await page.reload();
    await expect(portal.heading).toHaveText("firstname surname");
    await expect(portal.fact("Phone")).toBeVisible();
    await expect(portal.problem).toContainText(stage.mockUrl);
    await stage.up();
    await portal.button("Try again").click();
    await expect(portal.problem).toBeHidden();
  });

  test("logging out works, and says that the API was not told", async ({ portal, stage }) => {
    await portal.logIn("EnOS");
    await expect(portal.heading).toHaveText("portal_demo");
    await expect(portal.calls).toHaveCount(2);
    await stage.down();
    await portal.button("Log out").click();
    await expect(portal.heading).toHaveText("Log in");
    await expect(portal.status).toHaveText(
      "You are logged out of this portal. EnOS could not be told.",
    );
  });
});

test.describe("with the portal's own server down", () => {
  test("the log-in names it, and works again after", async ({ portal, stage }) => {
    await stage.down("portal");
    await portal.logIn("KooDrive");
    await expect(portal.problem).toContainText(
      `The portal's own server does not answer at ${stage.portalUrl}.`,
    );
    await expect(portal.problem).toBeFocused();
    await stage.up("portal");
    await portal.button("Try again").click();
    await expect(portal.heading).toHaveText("firstname surname");
  });

  test("logging out says that it did not happen", async ({ portal, stage }) => {
    await portal.logIn("KooDrive");
    await expect(portal.calls).toHaveCount(2);
    await stage.down("portal");
    await portal.button("Log out").click();
    await expect(portal.problem).toContainText(stage.portalUrl);
    await stage.up("portal");
    await portal.button("Try again").click();
    await expect(portal.status).toHaveText("You are logged out.");
  });

  test("a page that has just come says so once, and starts again", async ({ page, portal }) => {
    await page.route("**/api/**", (route) => route.abort("connectionrefused"));
    await page.reload();
    await expect(portal.problem).toHaveCount(1);
    await expect(portal.problem).toBeFocused();
    await page.unroute("**/api/**");
    await portal.button("Try again").click();
    await expect(portal.heading).toBeFocused();
    await expect(portal.button("Log in to KooDrive")).toBeVisible();
  });
});

test("something else that answers in the server's place is named", async ({ page, portal }) => {
  await page.route("**/api/session/**", (route) => route.fulfill({ status: 502, body: "<html>" }));
  await portal.logIn("KooDrive");
  await expect(portal.problem).toContainText("Something other than the portal's server answers");
});

test("a page that came without HTTPS says that no session will hold", async ({ page, stage }) => {
  await page.route("http://portal.test/**", async (route) => {
    const { pathname } = new URL(route.request().url());
    await route.fulfill({ response: await route.fetch({ url: `${stage.portalUrl}${pathname}` }) });
  });
  await page.goto("http://portal.test/");
  await expect(page.getByText("This page did not come over HTTPS")).toBeVisible();
});
