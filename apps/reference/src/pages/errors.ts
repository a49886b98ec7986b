import { catalogues, statusesOf } from "@handshake/codegen";
import type { Api } from "../api/apis.ts";
import { answersOf, type NamedAnswer } from "../api/answers.ts";
import type { Site } from "../api/site.ts";
import type { Page } from "../markdown/page.ts";
import { code, plain, table } from "../markdown/text.ts";
import { answerAnchor, operationPath } from "./operation.ts";

interface Shown {
  readonly site: Site;
  readonly answer: NamedAnswer;
}

/** Every error code that the contract knows, and every status that is a failure by itself. */
export function errorsPage(api: Api): Page {
  const { document, described } = api;
  const shown: Shown[] = described.sites.flatMap((site) =>
    answersOf(document, site).map((answer) => ({ site, answer })),
  );
  const parts = catalogues(api.name, described).map((catalogue) => {
    const statuses = statusesOf(document, described, catalogue.envelope);
    const property = described.envelopes[catalogue.envelope]?.code ?? "code";
    const rows = catalogue.entries.map(({ code: number, name, description }) => [
      String(number),
      code(name),
      statuses.get(String(number))?.join(", ") ?? "",
      plain(description ?? ""),
      links(
        api,
        shown.filter(
          ({ site, answer }) =>
            site.envelope === catalogue.envelope && holds(answer.value, property, number),
        ),
      ),
    ]);
    return `## ${catalogue.name}\n\n${table(["code", "constant", "HTTP status", "what it means", "examples"], rows)}`;
  });
  const none = "The contract names no error codes.";
  return {
    path: `${api.name}/errors`,
    title: "Error codes",
    description: `What ${document.info.title} answers when a call fails.`,
    markdown: [
      parts.length === 0
        ? none
        : "Codes that are not here may arrive, too: `result.code` is then an unknown code.",
      ...parts,
      statusPart(api, shown),
    ].join("\n\n"),
  };
}

/** One line for each failing answer, whatever it is called and however many operations have it. */
function statusPart(api: Api, shown: readonly Shown[]): string {
  const failing = shown.filter(({ answer }) => !/^[123]/.test(answer.status));
  if (failing.length === 0) return "";
  const groups = Map.groupBy(failing, ({ answer }) => `${answer.status} ${answer.name}`);
  const rows = [...groups.values()]
    .toSorted(([a], [b]) => (a?.answer.status ?? "").localeCompare(b?.answer.status ?? ""))
    .map((group) => {
      const { status = "", name = "", summary = "" } = group[0]?.answer ?? {};
      return [status, code(name), plain(summary), links(api, group)];
    });
  return `## Statuses that say it themselves\n\n${table(["HTTP status", "example", "what it means", "operations"], rows)}`;
}

/** All of the operations have it: then one example is enough. */
function links(api: Api, shown: readonly Shown[]): string {
  const link = ({ site, answer }: Shown, words: string) =>
    `[${words}](/${operationPath(api, site)}/#${answerAnchor(answer)})`;
  const [first] = shown;
  const isEverywhere = shown.length > 2 && shown.length === api.described.sites.length;
  if (isEverywhere && first) return `every operation, such as ${link(first, first.site.name)}`;
  return shown.map((one) => link(one, one.site.name)).join(", ");
}

function holds(value: unknown, property: string, expected: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  return String(Reflect.get(value, property)) === String(expected);
}
