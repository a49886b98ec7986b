import type { Api } from "../api/apis.ts";
import { answersOf } from "../api/answers.ts";
import { requestsOf } from "../api/requests.ts";
import type { AnswerName, Rule, TokenKind } from "../api/scenarios.ts";
import type { Page } from "../markdown/page.ts";
import { code, plain, table } from "../markdown/text.ts";
import { initialStates, ruleFor } from "../plan/rules.ts";
import { limitPart } from "./limit.ts";
import { answerAnchor, operationPath } from "./operation.ts";
import { scenarioPart } from "./scenario.ts";

/** What the mock answers when: locked accounts and the like, requests, scenarios, tokens. */
export function scenariosPage(api: Api): Page {
  const { rules = [], scenarios = {}, tokens = {} } = api.scenarios;
  const limits = rules.map((rule) => limitPart(api, rule));
  const named = Object.entries(scenarios).map(([name, scenario]) =>
    scenarioPart(api, name, scenario),
  );
  const parts = [
    "What the mock answers, and when. Each command can be pasted into a shell while the mock runs.",
    ...limits,
    rules.length > 0 && `## Which request gets which answer\n\n${ruleTable(api, rules)}`,
    named.length > 0 && `## Scenarios to switch on\n\n${SWITCHES}`,
    ...named,
    Object.keys(tokens).length > 0 && `## Tokens\n\n${tokenTable(tokens)}`,
    rules.length + named.length === 0 && `${NONE}`,
  ];
  return {
    path: `${api.name}/scenarios`,
    title: "Scenarios",
    description: `Try the locked account, the expired session and the slow service of ${api.document.info.title}.`,
    markdown: parts.filter((part) => typeof part === "string" && part !== "").join("\n\n"),
  };
}

const NONE =
  "This API has none of its own: the mock answers each request with the contract's first example, and with any other that the header `Prefer: example=<name>` names.";

const SWITCHES =
  "The header `X-Mock-Scenario` switches one on for a request. For every request: the console of the mock, its flag `--scenario`, or `mock.switch(…)` in a test.";

function ruleTable(api: Api, rules: readonly Rule[]): string {
  const rows = rules.map((rule) => {
    const site = api.described.sites.find(
      ({ operation }) => operation.operationId === rule.operation,
    );
    const answer = site && answersOf(api.document, site).find(isNamed(rule.answer));
    if (site === undefined) return [];
    const page = `/${operationPath(api, site)}/`;
    const said = answer
      ? `[${code(answer.name)}](${page}#${answerAnchor(answer)}): ${plain(answer.summary ?? "")}`
      : "";
    return [`[${site.name}](${page})`, condition(rule), said, example(api, rule)];
  });
  const head = ["operation", "when", "answer", "example of such a request"];
  return table(
    head,
    rows.filter((row) => row.length > 0),
  );
}

function isNamed(asked: AnswerName | undefined) {
  return ({ name, status }: { name: string; status: string }): boolean =>
    typeof asked === "string"
      ? asked === name
      : (asked?.example ?? name) === name && String(asked?.status ?? status) === status;
}

/** What a request must have, in words and JSON. */
function condition({ when = {} }: Rule): string {
  const { after, state = {}, ...parts } = when;
  const said = [
    ...Object.entries(parts).map(([part, value]) => `${part} ${code(JSON.stringify(value))}`),
    ...Object.entries(state).map(
      ([name, value]) => `${code(name)} is ${[value].flat().map(code).join(" or ")}`,
    ),
    ...(after ? [`after ${after.times} × ${code(after.rule)}`] : []),
  ];
  return said.length === 0 ? "every other request" : said.join(", ");
}

/** The named request that gets this rule's answer first. */
function example(api: Api, rule: Rule): string {
  const site = api.described.sites.find(
    ({ operation }) => operation.operationId === rule.operation,
  );
  const found =
    site &&
    requestsOf(api.document, site).find(
      (request) => ruleFor(api, site, request, initialStates(api)) === rule,
    );
  return found === undefined || found.name === "example" ? "" : code(found.name);
}

function tokenTable(tokens: Readonly<Record<string, TokenKind>>): string {
  const rows = Object.entries(tokens).map(([kind, { issued, lifetime, presented = {} }]) => [
    code(kind),
    Object.keys(issued).map(code).join(", "),
    lifetimeOf(lifetime),
    Object.entries(presented)
      .flatMap(([operation, { then }]) => (then ? [`${code(operation)} (${code(then)})`] : []))
      .join(", "),
  ]);
  return table(["token", "given by", "lives", "ended by"], rows);
}

function lifetimeOf(lifetime: TokenKind["lifetime"]): string {
  if (lifetime === undefined) return "until it is ended";
  if (typeof lifetime === "string") return lifetime;
  return "as long as its answer says";
}
