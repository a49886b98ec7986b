/** A page of another origin in the same browser. */
import { createServer } from "node:http";
import { once } from "node:events";
import { expect, test } from "./console-fixture.ts";

test("neither reads the console nor drives it", async ({ page, stage, request, isMobile }) => {
  test.skip(isMobile === true, "Nothing here depends on the screen.");
  await using evil = createServer((_request, response) => {
    response.setHeader("content-type", "text/html");
    response.end("<!doctype html><title>evil</title>");
  });
  await once(evil.listen(0, "127.0.0.1"), "listening");
  const address = evil.address();
  const port = typeof address === "object" ? address?.port : 0;
  await request.get("/health/status");
  await page.goto(`http://127.0.0.1:${port}/`);
  const found = await page.evaluate(async (mock) => {
    // eslint-disable-next-line unicorn/consistent-function-scoping -- It runs in the page.
    const outcome = (work: Promise<unknown>) =>
      work.then(
        () => "done",
        () => "failed",
      );
    // eslint-disable-next-line unicorn/consistent-function-scoping -- It runs in the page.
    const element = (tag: "script" | "iframe", url: string) => {
      const { promise, resolve } = Promise.withResolvers<string>();
      const node = Object.assign(document.createElement(tag), { src: url });
      node.addEventListener("load", () => resolve(tag === "iframe" ? "loaded" : "done"));
      node.addEventListener("error", () => resolve("failed"));
      document.body.append(node);
      return promise;
    };
    const form = { "content-type": "application/x-www-form-urlencoded" };
    return {
      read: await outcome(fetch(`${mock}/__mock/api/journal`)),
      drive: await outcome(
        fetch(`${mock}/__mock/api/reset`, {
          method: "POST",
          headers: { "content-type": "application/json" },
        }),
      ),
      blind: await outcome(
        fetch(`${mock}/__mock/api/journal`, {
          method: "POST",
          mode: "no-cors",
          headers: form,
          body: "x",
        }),
      ),
      script: await element("script", `${mock}/__mock/assets/main.js`),
      frame: await element("iframe", `${mock}/__mock`),
    };
  }, stage.url);
  expect(found).toMatchObject({ read: "failed", drive: "failed", script: "failed" });
  // A refused frame shows an error page of the browser's own.
  const frame = page.frames().find((each) => each !== page.mainFrame());
  expect(
    await frame?.evaluate(() => document.querySelector("nav") === null).catch(() => true),
  ).toBe(true);
  const journal = await request.get("/__mock/api/journal");
  expect(await journal.json()).toMatchObject({ entries: [{ target: "/health/status" }] });
});
