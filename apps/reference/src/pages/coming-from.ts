import { readFile } from "node:fs/promises";
import { format } from "oxfmt";
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
    // The two sides have half of the page each; nothing else needs room beside it.
    settings: { tableOfContents: false },
    markdown: await narrowed(text.replace(/^# .+\n+/, "")),
  };
}

/** Letters in a line of half a page. */
const WIDTH = 50;

/** Code in TypeScript, broken where half a page ends. */
async function narrowed(markdown: string): Promise<string> {
  const parts = markdown.split(/^(```ts [^\n]*\n.*?^```)$/ms).map(async (part, index) => {
    if (index % 2 === 0) return part;
    const [head = "", ...lines] = part.split("\n");
    const { code } = await format("side.ts", lines.slice(0, -1).join("\n"), { printWidth: WIDTH });
    return `${head}\n${code}\`\`\``;
  });
  return (await Promise.all(parts)).join("");
}
