import { expect, test } from "./stage-fixture.ts";

test("what the contract forbids is said beside its field, and nothing is sent", async ({
  page,
  portal,
  stage,
}) => {
  const sent: string[] = [];
  page.on("request", (request) => sent.push(request.url()));
  const before = await stage.sent();
  for (const api of ["KooDrive", "EnOS"] as const) {
    await portal.choose(api);
    await portal.button(`Log in to ${api}`).click();
    const account = portal.field("Account");
    await expect(account).toBeFocused();
    await expect(account).toHaveAttribute("aria-invalid", "true");
    await expect(account).toHaveAccessibleDescription("Fill this in.");
    await expect(portal.field("Password")).toHaveAccessibleDescription("Fill this in.");
    await account.fill("somebody");
    await expect(account).toHaveAttribute("aria-invalid", "false");
    await portal.button(`Log in to ${api}`).click();
    await expect(portal.field("Password")).toBeFocused();
  }
  expect(sent).toEqual([]);
  expect(await stage.sent()).toBe(before);
  await expect(portal.calls).toHaveCount(0);
});

test("the code's own fields are checked as well, and say what they are for", async ({ portal }) => {
  await portal.choose("KooDrive");
  await portal.choose("Verification code");
  await portal.button("Log in to KooDrive").click();
  await expect(portal.field("Account")).toBeFocused();
  await expect(portal.field("Request ID of the code")).toHaveAccessibleDescription(
    /^The request ID comes with the code\..* Fill this in\.$/,
  );
  await expect(portal.field("Verification code")).toHaveAccessibleDescription("Fill this in.");
  await expect(portal.field("Verification code")).toHaveAttribute("autocomplete", "one-time-code");
});

test("a mistake goes with its field, and nobody is told before he sends", async ({
  portal,
  page,
}) => {
  await portal.choose("EnOS");
  await portal.field("Account").fill("somebody");
  await portal.field("Account").fill("");
  await expect(page.locator(".field-error")).toHaveCount(0);
  await portal.button("Log in to EnOS").click();
  await expect(page.locator(".field-error")).toHaveCount(2);
  await portal.field("Account").fill("somebody");
  await expect(page.locator(".field-error")).toHaveCount(1);
});
