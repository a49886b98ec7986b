/** Holds still what differs from run to run and from machine to machine, so that pictures can be compared. */
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { Page, Route } from "@playwright/test";
import type { Stage } from "./orders.ts";

const at = Date.parse("2026-03-04T10:20:30Z");

/** The tests' own fonts in place of the system's: a machine may have none for Chinese. */
const fonts: Readonly<Record<string, string>> = {
  text: import.meta.resolve("@fontsource-variable/noto-sans-sc/index.css"),
  code: import.meta.resolve("@fontsource-variable/jetbrains-mono/index.css"),
};

async function fontStyle(): Promise<string> {
  const faces = Object.entries(fonts).map(async ([name, file]) => {
    const css = await readFile(new URL(file), "utf8");
    return css.replaceAll("url(./", `url(/fonts/${name}/`);
  });
  return `${(await Promise.all(faces)).join("\n")}
    body { font-family: "Noto Sans SC Variable" !important; }
    code, pre {
      font-family: "JetBrains Mono Variable", "Noto Sans SC Variable" !important;
      font-variant-ligatures: none;
    }`;
}

export async function holdStill(page: Page, stage: Stage): Promise<void> {
  await page.clock.setFixedTime(at);
  const style = await fontStyle();
  await page.route("**/assets/*.css", async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: `${await response.text()}\n${style}` });
  });
  await page.route("**/fonts/**", (route) => {
    const [, , name = "", ...path] = new URL(route.request().url()).pathname.split("/");
    const file = new URL(path.join("/"), fonts[name]);
    return route.fulfill({ path: fileURLToPath(file), contentType: "font/woff2" });
  });
  await page.route("**/api/**", (route) => answerStill(route, stage));
}

/** Another address, other times. */
async function answerStill(route: Route, { mockUrl }: Stage): Promise<void> {
  const response = await route.fetch();
  const body = (await response.text())
    .replaceAll(mockUrl, "http://127.0.0.1:4010")
    .replaceAll(/"milliseconds":\d+/g, '"milliseconds":12')
    .replaceAll(/"endsAt":\d+/g, `"endsAt":${at + 1_798_000}`);
  await route.fulfill({ response, body });
}
