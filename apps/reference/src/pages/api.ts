import type { Api } from "../api/apis.ts";
import { requestsOf } from "../api/requests.ts";
import type { Page } from "../markdown/page.ts";
import type { RepositoryLinks } from "../markdown/repository-links.ts";
import { outlineOf, type Section } from "../markdown/sections.ts";
import { plain, table } from "../markdown/text.ts";
import { snippetsFor } from "../snippets/snippets.ts";
import { changesPage } from "./changes.ts";
import { errorsPage } from "./errors.ts";
import { operationPage, operationPath } from "./operation.ts";
import { scenariosPage } from "./scenarios.ts";

/** All pages of an API but the reference, which Redoc draws. */
export async function apiPages(api: Api, links: RepositoryLinks): Promise<Page[]> {
  const operations = api.described.sites.map((site) => operationPage(api, site));
  return [
    await startPage(api, links),
    clientPage(api, links),
    ...(await Promise.all(operations)),
    errorsPage(api),
    scenariosPage(api),
    changesPage(api),
  ];
}

/** The README's way to a first call, and the same call without the client. */
async function startPage(api: Api, links: RepositoryLinks): Promise<Page> {
  const { title, summary } = api.document.info;
  const { intro, sections } = outlineOf(api.readme);
  const first = sections.find(hasProgram);
  const isInIntro = /^```ts$/m.test(intro);
  const [site] = api.described.sites;
  const [request] = site ? requestsOf(api.document, site) : [];
  const programs = site && request && (await snippetsFor(api, site, request, false));
  return {
    path: api.name,
    title,
    description: summary ?? `How to call ${title}.`,
    markdown: [
      links.rewritten(intro, readmeOf(api)),
      !isInIntro && first && `## ${first.heading}\n\n${links.rewritten(first.text, readmeOf(api))}`,
      site &&
        programs &&
        `## Without the client\n\nThe same mock takes requests from anywhere:\n\n${programs}\nMore of it, and the client's way, is in [${site.name}](/${operationPath(api, site)}/).`,
      "## Where to go on",
      `- [The client](/${api.name}/client/): ${
        sections
          .filter(isShownLater(first))
          .map(({ heading }) => plain(heading.toLowerCase()))
          .join(", ") || "its README"
      }.\n- [Error codes](/${api.name}/errors/), [scenarios](/${api.name}/scenarios/), [changes](/${api.name}/changes/).\n- [The reference](/${api.name}/reference/), and [the contract itself](/${api.name}/openapi.json).`,
      "## Operations",
      operationTable(api),
    ]
      .filter((part) => typeof part === "string" && part !== "")
      .join("\n\n"),
  };
}

function operationTable(api: Api): string {
  const rows = api.described.sites.map((site) => [
    `[${site.name}](/${operationPath(api, site)}/)`,
    `\`${site.method.toUpperCase()} ${site.path}\``,
    plain(site.operation.summary ?? ""),
  ]);
  return table(["operation", "request", "what it does"], rows);
}

/** The rest of the client's README. */
function clientPage(api: Api, links: RepositoryLinks): Page {
  const { sections } = outlineOf(api.readme);
  const shown = sections.filter(isShownLater(sections.find(hasProgram)));
  const parts = shown.map(({ heading, text }) => `## ${heading}\n\n${text}`);
  return {
    path: `${api.name}/client`,
    title: "The client",
    description: `What ${api.package} does beyond a first call.`,
    markdown: [
      `From the README of \`${api.package}\`; the examples go on where [getting started](/${api.name}/) ends.`,
      ...parts.map((part) => links.rewritten(part, readmeOf(api))),
    ].join("\n\n"),
  };
}

/** The error codes have a page of their own, and the first program is where one gets started. */
function isShownLater(first: Section | undefined) {
  return (section: Section): boolean =>
    section !== first && !["error-codes", "operations"].includes(section.slug);
}

function hasProgram({ text }: Section): boolean {
  return /^```ts$/m.test(text);
}

/** Where the README stands in the repository; each client package is one folder deep. */
export function readmeOf({ name }: Api): string {
  return `packages/clients/${name}/README.md`;
}
