import { expect, test } from "./stage-fixture.ts";

test.use({ stageOptions: { limits: { account: 2, address: 4, seconds: 900 } } });

test("after too many log-ins of one account the user learns how long to wait; others may go on", async ({
  page,
  portal,
}) => {
  await page.clock.install({ time: Date.now() });
  await portal.open();
  await portal.logInWith("KooDrive", "somebody", "not-the-password");
  await expect(portal.problem).toContainText("not correct");
  for (let times = 1; times <= 2; times += 1) {
    await portal.button("Log in to KooDrive").click();
    await expect(portal.calls).toHaveCount(2);
  }
  await expect(portal.problem).toContainText("Too many log-ins");
  await expect(portal.problem).toContainText("of this account, or from your address.");
  await expect(portal.problem).toBeFocused();
  await expect(page.getByRole("timer")).toHaveText(/^1[45] minutes, \d+ seconds?$/);
  await page.clock.fastForward("15:01");
  await expect(portal.problem).toContainText("You can try again now.");

  await portal.logIn("KooDrive");
  await expect(portal.heading).toHaveText("firstname surname");
});
