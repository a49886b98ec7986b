import { expect, test } from "./stage-fixture.ts";

test("KooDrive: log in, see the user and the session's end, renew, log out", async ({
  page,
  portal,
}) => {
  await portal.logIn("KooDrive");
  await expect(portal.heading).toHaveText("firstname surname");
  await expect(portal.heading).toBeFocused();
  await expect(page).toHaveTitle("firstname surname · Handshake portal");
  await expect(page.getByText("Logged in to KooDrive")).toBeVisible();
  await expect(portal.fact("Phone")).toHaveText("0027188460911");
  await expect(portal.fact("User ID")).toHaveText("1882575898755117312");
  await expect(portal.fact("Time left")).toHaveText(/^(30 minutes, 0|29 minutes, \d+) seconds?$/);
  const ends = await page.locator("dd time").getAttribute("datetime");
  expect(Date.parse(ends ?? "")).toBeGreaterThan(Date.now());

  await portal.button("Renew the session").click();
  await expect(portal.status).toHaveText(/^Renewed: ends at/);
  await expect(portal.button("Renew the session")).toBeFocused();

  await portal.button("Log out").click();
  await expect(portal.heading).toHaveText("Log in");
  await expect(portal.heading).toBeFocused();
  await expect(page).toHaveTitle("Log in · Handshake portal");
  await expect(portal.status).toHaveText("You are logged out.");
  await page.reload();
  await expect(portal.heading).toHaveText("Log in");
  await expect(portal.status).toHaveText("");
});

test("KooDrive: log in with a verification code, after a wrong one", async ({ portal }) => {
  await portal.choose("KooDrive");
  await portal.choose("Verification code");
  await portal.button("Fill them in").click();
  await portal.field("Verification code").fill("0000");
  await portal.button("Log in to KooDrive").click();
  await expect(portal.problem).toContainText("The verification code is not right.");
  await expect(portal.problem).toBeFocused();
  await expect(portal.field("Verification code")).toHaveValue("0000");

  await portal.field("Verification code").fill("4719");
  await portal.button("Log in to KooDrive").click();
  await expect(portal.heading).toHaveText("firstname surname");
  await expect(portal.calls).toContainText(["userInfo", "login", "validateCode"]);
});

test("EnOS: log in, choose an organization, see the session's end, renew, log out", async ({
  page,
  portal,
}) => {
  await portal.logIn("EnOS");
  await expect(portal.heading).toHaveText("portal_demo");
  await expect(portal.heading).toBeFocused();
  await expect(page.getByRole("heading", { name: "Choose an organization" })).toBeVisible();
  await expect(portal.button("Renew the session")).toBeHidden();
  await expect(page.getByRole("listitem")).toHaveCount(2);

  await portal.button("Choose Portal Demo").click();
  await expect(portal.status).toHaveText("EnOS: you work in Portal Demo now.");
  await expect(page.getByRole("heading", { name: "Organizations" })).toBeFocused();
  await expect(page.getByRole("listitem").filter({ hasText: "Current" })).toContainText(
    "Portal Demo",
  );
  await expect(portal.fact("Email")).toHaveText("portal_demo@example.com");
  const ends = Date.parse((await page.locator("dd time").getAttribute("datetime")) ?? "");
  expect(Math.round((ends - Date.now()) / 86_400_000)).toBe(30);

  await portal.button("Renew the session").click();
  await expect(portal.status).toHaveText(/^Renewed: ends at/);
  await page.reload();
  await expect(portal.heading).toHaveText("portal_demo");
  await portal.button("Log out").click();
  await expect(portal.heading).toHaveText("Log in");
});

test("EnOS: the organization that was chosen is the current one, also after a renewal and a reload", async ({
  page,
  portal,
}) => {
  const current = page.getByRole("listitem").filter({ hasText: "Current" });
  await portal.logIn("EnOS");
  await portal.button("Choose rm_0726_001").click();
  await expect(portal.status).toHaveText("EnOS: you work in rm_0726_001 now.");
  await expect(current).toContainText("rm_0726_001");
  await portal.button("Renew the session").click();
  await expect(portal.status).toHaveText(/^Renewed: ends at/);
  await page.reload();
  await expect(current).toContainText("rm_0726_001");
});

test("a session that is over says so, and leads to the log-in", async ({ page, portal }) => {
  await portal.logIn("KooDrive");
  await expect(portal.heading).toHaveText("firstname surname");
  const [cookie] = await page.context().cookies();
  await page.context().addCookies([{ ...cookie!, value: "koodrive.of-a-session-that-is-no-more" }]);
  await portal.button("Renew the session").click();
  await expect(portal.heading).toHaveText("Log in");
  await expect(portal.heading).toBeFocused();
  await expect(portal.status).toHaveText("Your session has ended. Log in again.");
});

test("a session that was ended elsewhere says so at the next step", async ({ portal, stage }) => {
  await portal.logIn("EnOS");
  // The login, and the list of organizations: nothing is on its way any more.
  await expect(portal.calls).toHaveCount(2);
  await stage.scenario("loggedOutElsewhere");
  await portal.button("Choose Portal Demo").click();
  await expect(portal.heading).toHaveText("Log in");
  await expect(portal.heading).toBeFocused();
  await expect(portal.status).toHaveText("Your session has ended. Log in again.");
});

test("a user without an organization is told so", async ({ page, portal, stage }) => {
  await stage.scenario("noOrganizations");
  await portal.logIn("EnOS");
  await expect(page.getByText("This account belongs to no organization.")).toBeVisible();
});

test("a minute before its end the session warns, and at its end it says so", async ({
  page,
  stage,
  portal,
}) => {
  await page.clock.install({ time: Date.now() });
  await page.goto(stage.portalUrl);
  await portal.logIn("KooDrive");
  await expect(portal.fact("Time left")).toHaveText(/^(30|29) minutes/);
  await page.clock.fastForward("29:15");
  await expect(portal.status).toHaveText("Your session ends in a minute.");
  await expect(portal.fact("Time left")).toHaveText(/^\d+ seconds?$/);
  await page.clock.fastForward("01:00");
  await expect(
    page.getByText(/^The session ended at .*Renew it, or log in again\.$/),
  ).toBeVisible();
  await portal.button("Renew the session").click();
  await expect(portal.status).toHaveText(/^Renewed/);
});
