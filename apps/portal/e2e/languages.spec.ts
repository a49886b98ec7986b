import type { Page } from "@playwright/test";
import { en } from "../src/text/en.ts";
import { zh } from "../src/text/zh.ts";
import { expect, test } from "./stage-fixture.ts";

/** What a person reads, without code, values, the API's own words, and the languages' own names. */
function readable(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const foreign =
      "pre, code, dd, blockquote, option, small, li > span, bdi, script, style, noscript";
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (!node.parentElement?.closest(foreign)) found.push(node.textContent?.trim() ?? "");
    }
    const labels = [...document.querySelectorAll("[aria-label], [title], [placeholder]")].flatMap(
      (element) => ["aria-label", "title", "placeholder"].map((name) => element.getAttribute(name)),
    );
    const all = [document.title.split(" · ").at(-1), ...found, ...labels];
    return all.filter((text): text is string => Boolean(text));
  });
}

/** Names have no translation. */
const names =
  /KooDrive|EnOS|Handshake|Portal Demo|rm_0726_001|HTTPS?|\bAPI\b|\bID\b|https?:\/\/[\w.:]+/g;

async function expectNoEnglish(page: Page): Promise<void> {
  const english = (await readable(page)).filter((text) => /[A-Za-z]/.test(text.replace(names, "")));
  expect(english).toEqual([]);
}

test("every text has its Chinese", () => {
  const texts = (of: object): [string, unknown][] =>
    Object.entries(of).flatMap(([name, value]): [string, unknown][] =>
      typeof value === "object" && value !== null
        ? texts(value).map(([inner, text]) => [`${name}.${inner}`, text])
        : [[name, typeof value === "function" ? value("KooDrive", "KooDrive") : value]],
    );
  const chinese = texts(zh);
  expect(chinese.map(([name]) => name).sort()).toEqual(
    texts(en)
      .map(([name]) => name)
      .sort(),
  );
  expect(chinese.filter(([, text]) => !/\p{Script=Han}/u.test(String(text)))).toEqual([
    ["api", "API"],
  ]);
});

test.describe("with a browser that asks for Chinese", () => {
  test.use({ locale: "zh-CN" });

  test("every screen is in Chinese", async ({ page, portal, stage }) => {
    await expect(portal.heading).toHaveText("登录");
    await expect(page.locator("html")).toHaveAttribute("lang", "zh-CN");
    await portal.choose("KooDrive");
    await page.getByRole("radio", { name: "验证码" }).check();
    await page.locator("button.primary").click();
    await expectNoEnglish(page);

    await stage.down();
    await page.getByRole("button", { name: "填入示例" }).click();
    await page.locator("button.primary").click();
    await expect(portal.problem).toContainText("没有应答");
    await expectNoEnglish(page);
    await stage.up();
    await portal.button("重试").click();
    await expect(portal.button("续期会话")).toBeVisible();
    await portal.button("续期会话").click();
    await expect(portal.status).toContainText("已续期");
    await expectNoEnglish(page);
    await portal.button("退出登录").click();
    await expect(portal.status).toHaveText("您已退出登录。");

    await portal.choose("EnOS");
    await page.getByRole("button", { name: "填入示例" }).click();
    await page.locator("button.primary").click();
    await expect(page.getByRole("heading", { name: "选择组织" })).toBeVisible();
    await expectNoEnglish(page);
    await portal.button("选择 Portal Demo").click();
    await expect(portal.status).toHaveText("EnOS：您现在位于 Portal Demo。");
    await portal.calls.first().locator("summary").first().click();
    await expectNoEnglish(page);
  });
});

test("the language is the user's choice, at once and also after a reload", async ({
  page,
  portal,
}) => {
  await portal.logIn("KooDrive");
  await portal.button("Renew the session").click();
  await expect(portal.status).toContainText("Renewed");
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await portal.speak("中文");
  await expect(portal.button("退出登录")).toBeVisible();
  await expect(page.locator("html")).toHaveAttribute("lang", "zh-CN");
  await expect(page).toHaveTitle("firstname surname · Handshake 门户");
  // What was said before was said in English.
  await expect(portal.status).toHaveText("");
  await expectNoEnglish(page);
  await page.reload();
  await expect(portal.button("退出登录")).toBeVisible();
  await portal.speak("English");
  await expect(portal.button("Log out")).toBeVisible();
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await page.reload();
  await expect(portal.button("Log out")).toBeVisible();
});

test("a browser of a language that the page does not speak gets English", async ({
  browser,
  stage,
}) => {
  const context = await browser.newContext({ locale: "fr-FR", baseURL: stage.portalUrl });
  const page = await context.newPage();
  await page.goto("/");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Log in");
  await context.close();
});
