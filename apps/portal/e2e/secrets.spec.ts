import type { Page, Response } from "@playwright/test";
import { expect, test } from "./stage-fixture.ts";

/** What a script on the page could reach. */
function everythingIn(page: Page): Promise<string[]> {
  return page.evaluate(() => [
    document.documentElement.outerHTML,
    document.cookie,
    JSON.stringify(localStorage),
    JSON.stringify(sessionStorage),
    location.href,
  ]);
}

/** All that came over the network. */
async function everythingOf(response: Response): Promise<string[]> {
  const [headers, body] = await Promise.all([response.headersArray(), response.text()]);
  return [response.url(), JSON.stringify(headers), body];
}

test("no token is in the page, its storage or any answer", async ({ page, portal, stage }) => {
  const answers: Promise<string[]>[] = [];
  const found: string[] = [];
  // Bodies go with the page that they came for: nothing of an earlier one is listened to, and each is read at once.
  await page.goto("about:blank");
  page.on("response", (response) => answers.push(everythingOf(response)));
  await portal.open();
  for (const api of ["KooDrive", "EnOS"] as const) {
    await portal.logIn(api);
    if (api === "EnOS") await portal.button("Choose Portal Demo").click();
    await portal.button("Renew the session").click();
    await expect(portal.status).toContainText("Renewed");
    found.push(...(await everythingIn(page)));
    await portal.button("Log out").click();
    await expect(portal.heading).toHaveText("Log in");
  }
  const text = [found, ...(await Promise.all(answers))].flat().join("\n");
  const tokens = await stage.tokens();
  expect(new Set(tokens).size).toBeGreaterThanOrEqual(8);
  expect(text).toContain("1882575898755117312");
  expect(tokens.filter((token) => text.includes(token))).toEqual([]);
});

test("the session's cookie is out of the reach of scripts", async ({ page, portal }) => {
  await portal.logIn("KooDrive");
  await expect(portal.heading).toHaveText("firstname surname");
  const [cookie, ...more] = await page.context().cookies();
  expect(more).toEqual([]);
  expect(cookie).toMatchObject({ httpOnly: true, sameSite: "Strict", path: "/", expires: -1 });
  expect(await page.evaluate(() => document.cookie)).toBe("");
});

test("the page needs nothing that its policy forbids", async ({ page, portal }) => {
  const complaints: string[] = [];
  page.on("console", (message) => complaints.push(message.text()));
  page.on("pageerror", (error) => complaints.push(error.message));
  await page.reload();
  await portal.logIn("EnOS");
  await portal.button("Choose Portal Demo").click();
  await expect(portal.status).toContainText("Portal Demo");
  expect(complaints).toEqual([]);
});
