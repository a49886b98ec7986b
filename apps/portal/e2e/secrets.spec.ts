import type { Page, Response } from "@playwright/test";
import { expect, test } from "./stage-fixture.ts";

/** What a script on the page could reach, and all that came over the network. */
async function everything(page: Page, answers: readonly Response[]): Promise<string> {
  const inPage = await page.evaluate(() => [
    document.documentElement.outerHTML,
    document.cookie,
    JSON.stringify(localStorage),
    JSON.stringify(sessionStorage),
    location.href,
  ]);
  const overNetwork = answers.map(async (answer) => [
    answer.url(),
    JSON.stringify(await answer.headersArray()),
    await answer.text(),
  ]);
  return [inPage, ...(await Promise.all(overNetwork))].flat().join("\n");
}

test("no token is in the page, its storage or any answer", async ({ page, portal, stage }) => {
  const answers: Response[] = [];
  page.on("response", (response) => answers.push(response));
  const found: string[] = [];
  await page.reload();
  for (const api of ["KooDrive", "EnOS"] as const) {
    await portal.logIn(api);
    if (api === "EnOS") await portal.button("Choose Portal Demo").click();
    await portal.button("Refresh the session").click();
    await expect(portal.status).toContainText("Refreshed");
    found.push(await everything(page, answers));
    await portal.button("Log out").click();
    await expect(portal.heading).toHaveText("Log in");
  }
  const text = found.join("\n");
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
