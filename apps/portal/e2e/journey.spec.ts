import { expect, test } from "./stage-fixture.ts";

test("KooDrive: log in, see the user and the session's end, refresh, log out", async ({
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
  const ends = await page.getByRole("time").getAttribute("datetime");
  expect(Date.parse(ends ?? "")).toBeGreaterThan(Date.now());

  await portal.button("Refresh the session").click();
  await expect(portal.status).toHaveText(/^Refreshed: ends at/);
  await expect(portal.button("Refresh the session")).toBeFocused();

  await portal.button("Log out").click();
  await expect(portal.heading).toHaveText("Log in");
  await expect(portal.heading).toBeFocused();
  await expect(portal.status).toHaveText("You are logged out.");
  await page.reload();
  await expect(portal.heading).toHaveText("Log in");
});

test("EnOS: log in, choose an organization, see the session's end, refresh, log out", async ({
  page,
  portal,
}) => {
  await portal.logIn("EnOS");
  await expect(portal.heading).toHaveText("portal_demo");
  await expect(page.getByText("Choose an organization first.")).toBeVisible();
  await expect(portal.button("Refresh the session")).toBeHidden();
  await expect(page.getByRole("listitem")).toHaveCount(2);

  await portal.button("Choose Portal Demo").click();
  await expect(portal.status).toHaveText("EnOS: you work in Portal Demo now.");
  await expect(page.getByRole("heading", { name: "Organizations" })).toBeFocused();
  await expect(page.getByRole("listitem").filter({ hasText: "Current" })).toContainText(
    "Portal Demo",
  );
  await expect(portal.fact("Email")).toHaveText("portal_demo@example.com");
  const ends = Date.parse((await page.getByRole("time").getAttribute("datetime")) ?? "");
  expect(Math.round((ends - Date.now()) / 86_400_000)).toBe(30);

  await portal.button("Refresh the session").click();
  await expect(portal.status).toHaveText(/^Refreshed: ends at/);
  await page.reload();
  await expect(portal.heading).toHaveText("portal_demo");
  await portal.button("Log out").click();
  await expect(portal.heading).toHaveText("Log in");
});

test("EnOS: the organization that was chosen is the current one, also after a refresh and a reload", async ({
  page,
  portal,
}) => {
  const current = page.getByRole("listitem").filter({ hasText: "Current" });
  await portal.logIn("EnOS");
  await portal.button("Choose rm_0726_001").click();
  await expect(portal.status).toHaveText("EnOS: you work in rm_0726_001 now.");
  await expect(current).toContainText("rm_0726_001");
  await portal.button("Refresh the session").click();
  await expect(portal.status).toHaveText(/^Refreshed: ends at/);
  await page.reload();
  await expect(current).toContainText("rm_0726_001");
});

test("a session that is over says so, and leads to the log-in", async ({ page, portal }) => {
  await portal.logIn("KooDrive");
  await expect(portal.heading).toHaveText("firstname surname");
  const [cookie] = await page.context().cookies();
  await page.context().addCookies([{ ...cookie!, value: "of-a-session-that-is-no-more" }]);
  await portal.button("Refresh the session").click();
  await expect(portal.heading).toHaveText("Log in");
  await expect(portal.heading).toBeFocused();
  await expect(portal.status).toHaveText("Your session has ended. Log in again.");
});

test("a user without an organization is told so", async ({ page, portal }) => {
  await page.route("**/api/session", async (route) => {
    if (route.request().method() !== "GET") return route.continue();
    const response = await route.fetch();
    const answer = await response.json();
    return route.fulfill({ response, json: withoutOrganizations(answer) });
  });
  await portal.logIn("EnOS");
  await expect(page.getByText("This account belongs to no organization.")).toBeVisible();
});

function withoutOrganizations(answer: { session: object | null }): object {
  return answer.session ? { ...answer, session: { ...answer.session, organizations: [] } } : answer;
}
