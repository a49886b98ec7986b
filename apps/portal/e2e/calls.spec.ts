import { expect, test } from "./stage-fixture.ts";

test.use({ permissions: ["clipboard-read", "clipboard-write"] });

test("each call shows its code, what was sent and what was answered, without a secret", async ({
  page,
  portal,
  stage,
}) => {
  const panel = page.getByRole("complementary", { name: "What was sent" });
  await expect(panel).toContainText("Nothing yet.");
  await portal.logIn("EnOS");
  await portal.button("Choose Portal Demo").click();
  await expect(portal.calls).toHaveCount(4);
  await expect(portal.calls).toContainText([
    "user",
    "chooseOrganization",
    "organizations",
    "login",
  ]);

  const login = portal.calls.last();
  await expect(login).toContainText("success");
  await login.locator("summary").first().click();
  const shown = login.locator("pre:visible");
  await expect(shown.first()).toHaveText(
    'const result = await session.login({ body: { account: "portal_demo", password } });',
  );
  await expect(
    shown.filter({ hasText: `${stage.mockUrl}/app-portal-service/v2.0/login` }),
  ).toHaveCount(1);
  await expect(login.getByRole("heading", { name: /^Answered 200 \d+ ms$/ }).last()).toBeVisible();
  await expect(shown.filter({ hasText: '"code": 200' })).toContainText('"accessToken": "•••"');

  await login
    .getByText(/^Headers/)
    .last()
    .click();
  await expect(shown.filter({ hasText: "content-type: application/json" }).last()).toBeVisible();
  expect(await panel.textContent()).not.toContain("yourPassword");
  for (const token of await stage.tokens()) expect(await panel.textContent()).not.toContain(token);
});

test("a failure and a call that got no answer are told apart", async ({ portal, stage }) => {
  await portal.logInWith("KooDrive", "0027188460911", "not-the-password");
  await expect(portal.calls.first()).toContainText("failure");
  await stage.down();
  await portal.button("Log in to KooDrive").click();
  await expect(portal.calls).toHaveCount(2);
  await expect(portal.calls.first()).toContainText("network");
  await portal.calls.first().locator("summary").first().click();
  await expect(portal.calls.first()).toContainText("No answer came.");
});

test("what is copied makes the session and the call", async ({ page, portal, stage }) => {
  await portal.logIn("KooDrive");
  await expect(portal.calls).toHaveCount(2);
  await portal.calls.last().locator("summary").first().click();
  await portal.button("Copy the code").click();
  await expect(portal.status).toHaveText("Copied, with what makes the session.");
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe(`import { createKoodriveSession } from "@handshake/koodrive";

const session = createKoodriveSession({
  baseUrl: "${stage.mockUrl}",
  agentName: "handshake-portal",
});

const result = await session.login({
  body: { account: "0027188460911", authType: "1", password },
});
`);
});

test("they are kept through a log-out, and forgotten with the next log-in or when the user says so", async ({
  page,
  portal,
}) => {
  await portal.logIn("KooDrive");
  await portal.button("Log out").click();
  await expect(portal.calls).toContainText(["logout", "userInfo", "login"]);
  // The next one in this browser does not see them.
  await portal.logIn("EnOS");
  await expect(portal.calls).toContainText(["organizations", "login"]);
  await expect(portal.calls).toHaveCount(2);
  await portal.button("Forget them").click();
  await expect(portal.calls).toHaveCount(0);
  await expect(page.getByRole("complementary")).toContainText("Nothing yet.");
});
