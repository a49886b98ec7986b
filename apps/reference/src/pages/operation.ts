import type { Api } from "../api/apis.ts";
import { answersOf, type NamedAnswer } from "../api/answers.ts";
import { type NamedRequest, requestsOf } from "../api/requests.ts";
import type { Site } from "../api/site.ts";
import { code, fence, html, plain, slug } from "../markdown/text.ts";
import type { Page } from "../markdown/page.ts";
import { credentialsOf } from "../plan/credentials.ts";
import { expectedAnswer } from "../plan/expected.ts";
import { Token } from "../plan/token.ts";
import { snippetsFor } from "../snippets/snippets.ts";

/** The address of an operation's page. */
export function operationPath(api: Api, { name }: Site): string {
  return `${api.name}/operations/${name.toLowerCase()}`;
}

/** The anchor of an example on its operation's page. */
export function answerAnchor({ status, name }: { status: string; name: string }): string {
  return slug(`${status} ${name}`);
}

/** What an operation is asked, three ways for each named request, and every named answer. */
export async function operationPage(api: Api, site: Site): Promise<Page> {
  const { method, path, operation, name } = site;
  const basePath = api.described.api.operations[name]?.basePath ?? "";
  const requests = requestsOf(api.document, site);
  const asked = await Promise.all(requests.map((request) => requestPart(api, site, request)));
  const answers = answersOf(api.document, site);
  return {
    path: operationPath(api, site),
    title: name,
    description: operation.summary ?? `${method.toUpperCase()} ${basePath}${path}`,
    markdown: [
      `<p class="request"><span>${method.toUpperCase()}</span> <code>${html(basePath + path)}</code></p>`,
      operation.summary && `**${plain(operation.summary)}.**`,
      operation.deprecated &&
        `:::caution[Deprecated]\nSee [the changes](/${api.name}/changes/).\n:::`,
      operation.description,
      credentialNote(api, site),
      `The schemas of request and answers are in [the reference](/${api.name}/reference/).`,
      ...asked,
      answers.length > 0 &&
        `## Answers\n\nThe contract's own examples. The header \`Prefer: example=<name>\` asks the mock for any of them.`,
      ...answers.map(answerPart),
    ]
      .filter((part) => typeof part === "string" && part !== "")
      .join("\n\n"),
  };
}

async function requestPart(api: Api, site: Site, request: NamedRequest): Promise<string> {
  const { name, summary, description } = request;
  const programs = await snippetsFor(api, site, request);
  const answer = expectedAnswer(api, site, request);
  return [
    `## Call it${name === "example" ? "" : `: ${plain(name)}`}`,
    [summary && `${plain(summary)}.`, description].filter(Boolean).join(" "),
    programs ?? "Its body is neither JSON nor a form: see the reference.",
    answer &&
      `The mock answers with [${code(answer.name)}](#${answerAnchor(answer)}), status ${answer.status}.`,
  ]
    .filter(Boolean)
    .join("\n\n");
}

function answerPart({ status, name, mediaType, summary, description, value }: NamedAnswer): string {
  const isText = typeof value === "string" && !mediaType.includes("json");
  const body = isText ? fence("txt", value) : fence("json", JSON.stringify(value, undefined, 2));
  const words = [summary && `${plain(summary).replace(/\.$/, "")}.`, description].filter(Boolean);
  return [
    `<section class="answer" data-answer="${html(`${status} ${name}`)}">`,
    `### ${status} ${plain(name)}`,
    words.join(" "),
    body,
    "</section>",
  ].join("\n\n");
}

/** What only the reader has, and what the mock thinks of words in its place. */
function credentialNote(api: Api, site: Site): string {
  const own = credentialsOf(api, site).filter(({ value }) => !(value instanceof Token));
  if (own.length === 0) return "";
  const list = own.map(
    ({ name, scheme }) => `- ${code(name)}: ${scheme.description ?? "a credential."}`,
  );
  return [
    ":::note[What the mock does not check]",
    `In curl and Python below, ${own.length === 1 ? "one credential is" : "some credentials are"} words in place of what you have. The mock looks whether ${own.length === 1 ? "it is" : "they are"} there; the service wants the true one:`,
    list.join("\n"),
    ":::",
  ].join("\n\n");
}
