import type { Api } from "../api/apis.ts";
import { type Deprecation, deprecationsOf } from "../api/deprecations.ts";
import type { Page } from "../markdown/page.ts";
import { outlineOf } from "../markdown/sections.ts";
import { code, table } from "../markdown/text.ts";

/** What each version brought, and what will go. */
export function changesPage(api: Api): Page {
  const { info } = api.document;
  return {
    path: `${api.name}/changes`,
    title: "Changes and deprecations",
    description: `What each version of ${info.title} brought, and what will go.`,
    markdown: [
      `The contract is at version **${info.version}**. Each release gives it the version of its client, ${code(api.package)}.`,
      "## Deprecations",
      deprecations(deprecationsOf(api.document)),
      "## Changelog",
      changelog(api),
    ].join("\n\n"),
  };
}

function deprecations(found: readonly Deprecation[]): string {
  if (found.length === 0) return "None: nothing in the contract is deprecated.";
  const rows = found.map(({ what, place, sunset, description }) => [
    what,
    code(place),
    sunset ?? "not before a date is named",
    description,
  ]);
  return table(["what", "where in the contract", "goes on", "what it says"], rows);
}

/** The releases' own words, each version one step further in. */
function changelog({ changelog: text }: Api): string {
  if (text === undefined) return "There has been no release yet.";
  const { sections } = outlineOf(text);
  return sections
    .map(
      ({ heading, text: body }) => `### ${heading}\n\n${body.replaceAll(/^(#{3,5}) /gm, "#$1 ")}`,
    )
    .join("\n\n");
}
