import { AxeBuilder } from "@axe-core/playwright";
import type { APIRequestContext, Page, Route } from "@playwright/test";
import { expect, test } from "./console-fixture.ts";

const KEY = { "x-key": "s3cret-key" };

async function logIn(request: APIRequestContext): Promise<void> {
  await request.post("/lib/login", { data: { account: "0042", password: "open-sesame" } });
}

/** No violations, and nothing wider than the screen. */
async function check(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(overflow).toBeLessThanOrEqual(0);
}

test("a request stands in the journal the moment it is answered; its secrets when they are asked for", async ({
  page,
  request,
}) => {
  await page.goto("/__mock");
  await expect(page.getByText("No request yet")).toBeVisible();
  await check(page);
  await logIn(request);
  const row = page.getByRole("link", { name: /POST.*\/lib\/login/ });
  await expect(row).toContainText("success");
  await check(page);
  await row.click();
  await expect(page.getByRole("heading", { name: "POST /lib/login" })).toBeFocused();
  const body = page.getByRole("region", { name: "Request: body" });
  await expect(body).toContainText('"account": "0042"');
  await expect(body).toContainText('"password": "•••"');
  await check(page);
  await page.getByRole("button", { name: "Copy as curl" }).click();
  await expect(page.getByRole("status")).toHaveText("Copied, the secrets hidden.");
  expect(await page.evaluate(() => navigator.clipboard.readText())).not.toContain("open-sesame");
  await page.getByRole("button", { name: "Show secrets" }).click();
  await expect(body).toContainText("open-sesame");
  await page.getByRole("button", { name: "Copy as curl" }).click();
  await expect(page.getByRole("status")).toHaveText("Copied, secrets and all.");
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain("open-sesame");
  await check(page);
});

test("a wrong request shows what Prism found, and a hostile one runs nothing", async ({
  page,
  request,
}) => {
  await page.goto("/__mock");
  await request.get("/lib/books?limit=99", { headers: KEY });
  const hostile = "<img src=x onerror=document.title='owned'>";
  const headers = { ...KEY, "x-mock-session": hostile, "user-agent": hostile };
  await request.get("/lib/books/1?<script>", { headers });
  await page.getByRole("link", { name: /listBooks/ }).click();
  await expect(page.getByRole("listitem").filter({ hasText: "limit must be <= 50" })).toBeVisible();
  await page.goto("/__mock#/journal");
  await page.getByRole("link", { name: /getBook/ }).click();
  await page
    .getByText(/headers$/)
    .first()
    .click();
  await expect(page.getByRole("definition").filter({ hasText: hostile })).toHaveCount(3);
  await check(page);
  await expect(page).toHaveTitle("Journal · Mock console");
});

test("a request that comes while the journal is on its way is not lost", async ({
  page,
  request,
}) => {
  const row = page.getByRole("link", { name: /books\/77/ });
  const loaded = page.waitForEvent("requestfinished", (one) => one.url().endsWith("/api/journal"));
  const isOld = async (route: Route): Promise<void> => {
    const response = await route.fetch();
    await request.get("/lib/books/77", { headers: KEY });
    await expect(row).toBeVisible();
    await route.fulfill({ response });
  };
  await page.route("**/__mock/api/journal", isOld, { times: 1 });
  await page.goto("/__mock");
  await loaded;
  // The page has shown what came by its second frame.
  await page.evaluate(
    () => new Promise((seen) => requestAnimationFrame(() => requestAnimationFrame(seen))),
  );
  await expect(row).toBeVisible();
});

test("by keyboard alone: an answer is pinned, comes once, and is pinned for good", async ({
  page,
  request,
  isMobile,
}) => {
  test.skip(isMobile === true, "A phone has no keyboard.");
  await page.goto("/__mock");
  await expect(page.getByText("live", { exact: true })).toBeVisible();
  await tabTo(page, "Operations");
  await page.keyboard.press("Enter");
  await tabTo(page, "GET /books/{id} getBook");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: "GET /books/{id}" })).toBeFocused();
  await tabTo(page, "Next answer: gone");
  await page.keyboard.press("Enter");
  await expect(page.getByText("The next answer: 404 gone.")).toBeVisible();
  await check(page);
  const get = async () => (await request.get("/lib/books/1", { headers: KEY })).status();
  expect([await get(), await get()]).toEqual([404, 200]);
  await expect(page.getByText("rules and requests choose")).toBeVisible();
  await tabTo(page, "Every answer: gone");
  await page.keyboard.press("Space");
  await expect(page.getByText("Every answer: 404 gone.")).toBeVisible();
  expect([await get(), await get()]).toEqual([404, 404]);
  await tabTo(page, "Unpin", "Shift+Tab");
  await page.keyboard.press("Enter");
  await expect(page.getByText("rules and requests choose")).toBeVisible();
  expect(await get()).toBe(200);
});

/** Presses Tab until what is focused has that name; each step has a visible focus. */
async function tabTo(page: Page, name: string, key = "Tab"): Promise<void> {
  for (let step = 0; step < 80; step += 1) {
    await page.keyboard.press(key);
    const { text, isMarked } = await page.evaluate(() => {
      const element = document.activeElement;
      const style = element && getComputedStyle(element);
      return {
        text:
          element?.getAttribute("aria-label") ??
          [...(element?.childNodes ?? [])].map((node) => node.textContent).join(" "),
        isMarked:
          element === document.body ||
          (style?.outlineStyle !== "none" && style?.outlineWidth !== "0px"),
      };
    });
    expect([text, isMarked]).toEqual([text, true]);
    if (text.replaceAll(/\s+/g, " ").trim() === name) return;
  }
  throw new Error(`Tab does not reach "${name}".`);
}

test("state: weather for everything, a pin, and a reset of all", async ({ page, request }) => {
  await page.goto("/__mock#/state");
  await expect(page.getByRole("heading", { name: "Session unnamed" })).toBeVisible();
  await check(page);
  const form = page.getByRole("form", { name: "Weather of everything" });
  await form.getByLabel("Fault").selectOption("garbage");
  await form.getByRole("button", { name: "Apply" }).click();
  await expect(form.getByRole("button", { name: "Clear" })).toBeVisible();
  const broken = await request.get("/health/status");
  await expect(broken.json()).rejects.toThrow();
  await check(page);
  await page.getByRole("button", { name: "Reset this session" }).click();
  await expect(form.getByRole("button", { name: "Clear" })).toBeHidden();
  expect(await (await request.get("/health/status")).json()).toEqual({ up: true });
});

test("a session of a test's own is picked, and what is pinned for it stays with it", async ({
  page,
  request,
}) => {
  await page.goto("/__mock");
  await expect(page.getByText("live", { exact: true })).toBeVisible();
  await request.get("/lib/books/1", { headers: { ...KEY, "x-mock-session": "mine" } });
  await page.getByLabel("Session").selectOption("mine");
  await page.goto("/__mock#/operations/library/getBook");
  await page.getByRole("button", { name: "Every answer: gone" }).click();
  await expect(page.getByText("Every answer: 404 gone.")).toBeVisible();
  const get = async (headers: Record<string, string>) =>
    (await request.get("/lib/books/1", { headers: { ...KEY, ...headers } })).status();
  expect([await get({}), await get({ "x-mock-session": "mine" })]).toEqual([200, 404]);
});

test("500 requests and an open entry stay in place, and stay quick", async ({ page, request }) => {
  for (let sent = 0; sent < 520; sent += 20) {
    await Promise.all(Array.from({ length: 20 }, () => request.get("/health/status")));
  }
  await page.goto("/__mock");
  await expect(page.locator("#journal > li")).toHaveCount(500);
  await page.getByRole("searchbox").fill("nothing like that");
  await expect(page.getByText("No request is like that.")).toBeVisible();
  await page.getByRole("searchbox").fill("");
  await expect(page.locator("#journal > li")).toHaveCount(500);
  await request.get("/lib/books/7", { headers: KEY });
  await expect(page.locator("#journal > li").first()).toContainText("/lib/books/7");
  await expect(page.locator("#journal > li")).toHaveCount(500);
});

test("the reference is Redoc from this server, and nothing leaves the machine", async ({
  page,
  stage,
}) => {
  const answered: string[] = [];
  page.on("response", (response) => answered.push(response.url()));
  await page.goto("/__mock#/operations");
  await page.getByRole("link", { name: "Reference" }).click();
  await expect(page.getByRole("heading", { name: /Library/ }).first()).toBeVisible();
  await expect(page).toHaveTitle("Library · Mock console");
  expect(answered.filter((url) => /^https?:/.test(url) && !url.startsWith(stage.url))).toEqual([]);
});

test("where others reach the mock, the address brings the token, and the page asks for it without", async ({
  page,
  stage,
}) => {
  const [address = "", fragment = ""] = stage.openUrl.split("#");
  await page.goto(address);
  await expect(page.getByRole("heading", { name: "This console needs a token" })).toBeVisible();
  await check(page);
  await page.getByLabel("Token").fill(fragment.replace("token=", ""));
  await page.getByRole("button", { name: "Open" }).click();
  await expect(page.getByText("No request yet")).toBeVisible();
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  await page.evaluate(() => sessionStorage.clear());
  await page.goto("about:blank");
  await page.goto(stage.openUrl);
  await expect(page.getByText("No request yet")).toBeVisible();
  expect(page.url()).toBe(address);
  expect(asked.filter((url) => url.includes(fragment) && !url.includes("#"))).toEqual([]);
});

test("the page needs nothing that its policy forbids", async ({ page, request }) => {
  const complaints: string[] = [];
  page.on("console", (message) => complaints.push(message.text()));
  page.on("pageerror", (error) => complaints.push(error.message));
  await page.goto("/__mock");
  await logIn(request);
  await page.getByRole("link", { name: /POST.*\/lib\/login/ }).click();
  await expect(page.getByRole("heading", { name: "POST /lib/login" })).toBeVisible();
  await page.goto("/__mock#/operations/library/login");
  await expect(page.getByRole("heading", { name: "POST /login" })).toBeVisible();
  await page.goto("/__mock#/state");
  await expect(page.getByRole("heading", { name: "Session unnamed" })).toBeVisible();
  expect(complaints).toEqual([]);
});
