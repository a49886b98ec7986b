import { expect, test } from "./stage-fixture.ts";

test.describe("a wrong password", () => {
  test("gets KooDrive's own words", async ({ portal }) => {
    await portal.logInWith("KooDrive", "0027188460911", "not-the-password");
    await expect(portal.problem).toContainText("The account or the password is not correct.");
    await expect(portal.problem).toBeFocused();
    await expect(portal.field("Account")).toHaveValue("0027188460911");
    await portal.button("Fill it in").click();
    await portal.button("Log in to KooDrive").click();
    await expect(portal.heading).toHaveText("firstname surname");
  });

  test("gets EnOS's own words, which go away with the choice of the other API", async ({
    portal,
  }) => {
    await portal.logInWith("EnOS", "portal_demo", "not-the-password");
    await expect(portal.problem).toContainText("User password is missing or not valid");
    await portal.choose("KooDrive");
    await expect(portal.problem).toBeHidden();
    await expect(portal.field("Password")).toHaveValue("");
  });
});

test.describe("with the mock down", () => {
  test.afterEach(({ stage }) => stage.up());

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

  test("the session stays on the screen, and after a reload comes back with the mock", async ({
    page,
    portal,
    stage,
  }) => {
    await portal.logIn("KooDrive");
    await expect(portal.heading).toHaveText("firstname surname");
    await stage.down();
    await portal.button("Refresh the session").click();
    await expect(portal.problem).toContainText(stage.mockUrl);
    await expect(portal.fact("Phone")).toBeVisible();

    await page.reload();
    await expect(portal.heading).toHaveText("Your session cannot be shown");
    await expect(portal.problem).toContainText(stage.mockUrl);
    await stage.up();
    await portal.button("Try again").click();
    await expect(portal.heading).toHaveText("firstname surname");
  });

  test("logging out works, and says that the API was not told", async ({ portal, stage }) => {
    await portal.logIn("EnOS");
    await expect(portal.heading).toHaveText("portal_demo");
    await stage.down();
    await portal.button("Log out").click();
    await expect(portal.heading).toHaveText("Log in");
    await expect(portal.status).toContainText("The API was not told");
  });
});

test("without the portal's own server the page names it, and recovers", async ({
  page,
  portal,
  stage,
}) => {
  await page.route("**/api/**", (route) => route.abort("connectionrefused"));
  await portal.logIn("KooDrive");
  await expect(portal.problem).toContainText(
    `The portal's own server does not answer at ${stage.portalUrl}.`,
  );
  await page.unroute("**/api/**");
  await portal.button("Try again").click();
  await expect(portal.heading).toHaveText("firstname surname");
});
