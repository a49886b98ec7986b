import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Api } from "../api/apis.ts";
import type { Page } from "../markdown/page.ts";
import { outlineOf } from "../markdown/sections.ts";
import { html } from "../markdown/text.ts";
import { GUIDES } from "./guides.ts";

/** The first page: what this is, and where each reader goes. */
export async function homePage(root: string, apis: readonly Api[]): Promise<Page> {
  const { title, intro } = outlineOf(await readFile(join(root, "README.md"), "utf8"));
  const [tagline = ""] = intro.trim().split("\n");
  const ways = GUIDES.filter(({ path }) => path.startsWith("guides/")).map((guide) =>
    card(`/${guide.path}/`, guide.title, guide.description),
  );
  const cards = apis.map(({ name, document: { info } }) =>
    card(`/${name}/`, info.title, info.summary ?? `Version ${info.version}`),
  );
  return {
    path: "",
    title,
    settings: { template: "splash", hero: { title, tagline } },
    markdown: [
      "## The APIs",
      cardList(cards),
      "## What you came for",
      cardList([...ways, card("/coming-from/", "You know another tool", COMING_FROM)]),
      "## Behind it",
      cardList([
        card(
          "/architecture/",
          "Architecture",
          "From a contract to everything that is derived from it.",
        ),
        card(
          "/packages/mock/",
          "The mock",
          "Every flag, header and rule of the server that answers.",
        ),
        card("/decisions/", "Decisions", "A page for each choice that somebody will ask about."),
        card(
          "/contributing/",
          "Contributing",
          "Tests, benches and what is shared between machines.",
        ),
      ]),
    ].join("\n\n"),
  };
}

const COMING_FROM = "openapi-fetch, hey-api and plain Prism, side by side with this.";

function cardList(cards: readonly string[]): string {
  return `<ul class="cards">\n${cards.join("\n")}\n</ul>`;
}

function card(link: string, name: string, text: string): string {
  return `<li><a href="${link}">${html(name)}</a><span>${html(text)}</span></li>`;
}
