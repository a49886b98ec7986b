import { readFile } from "node:fs/promises";
import type { Page } from "../markdown/page.ts";
import { outlineOf } from "../markdown/sections.ts";

const PAGE = new URL("../../coming-from/page.md", import.meta.url);

/** For people who know another tool: written by hand, and run by the tests. */
export async function comingFromPage(): Promise<Page> {
  const text = await readFile(PAGE, "utf8");
  return {
    path: "coming-from",
    title: outlineOf(text).title,
    description: "What changes for people who know openapi-fetch, hey-api or plain Prism.",
    markdown: text.replace(/^# .+\n+/, ""),
  };
}
