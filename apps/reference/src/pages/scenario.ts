import type { Api } from "../api/apis.ts";
import { requestsOf } from "../api/requests.ts";
import type { Scenario, Weather } from "../api/scenarios.ts";
import type { Site } from "../api/site.ts";
import { code, fence, plain } from "../markdown/text.ts";
import { planFor } from "../plan/plan.ts";
import { Token } from "../plan/token.ts";
import { curlProgram } from "../snippets/curl.ts";
import { runs } from "../snippets/snippets.ts";
import { isWritable } from "../snippets/wire.ts";

/** A scenario of `mock.yaml`, and a command that shows it. */
export function scenarioPart(api: Api, name: string, scenario: Scenario): string {
  const command = commandFor(api, name, scenario);
  return [
    `### ${name}`,
    `${plain(scenario.summary ?? name).replace(/\.$/, "")}. ${effects(scenario)}`,
    command ?? "No request of the contract's examples shows it.",
  ].join("\n\n");
}

function effects({ rules = [], weather, operations = {}, tokens = {} }: Scenario): string {
  const said = [
    ...rules.map(({ operation, answer }) => {
      const name =
        typeof answer === "string" ? answer : (answer?.example ?? String(answer?.status));
      return `${code(operation)} answers ${code(name)}`;
    }),
    ...Object.entries(tokens).map(([kind, what]) => `every ${code(kind)} counts as ${what}`),
    ...(weather ? weatherWords(weather, "every operation") : []),
    ...Object.entries(operations).flatMap(([id, own]) => weatherWords(own, code(id))),
  ];
  return said.length === 0 ? "" : `With it, ${said.join(", and ")}.`;
}

function weatherWords({ latency, fault }: Weather, who: string): string[] {
  const late = typeof latency === "object" ? `${latency.from} to ${latency.to}` : latency;
  const broken =
    typeof fault === "object" ? `answers with status ${fault.status}` : `breaks (${fault})`;
  return [...(late ? [`${who} takes ${late}`] : []), ...(fault ? [`${who} ${broken}`] : [])];
}

function commandFor(api: Api, name: string, scenario: Scenario): string | undefined {
  const site = siteFor(api, scenario);
  const [request] = site ? requestsOf(api.document, site) : [];
  if (site === undefined || request === undefined) return undefined;
  const headers = { ...request.headers, "X-Mock-Scenario": name };
  const plan = planFor(api, site, { ...request, headers });
  if (!plan.every(isWritable)) return undefined;
  return fence("sh", curlProgram(api, plan), runs(api, site));
}

/** An operation that shows the scenario: one that it speaks of, or one that a token of it is for. */
function siteFor(
  api: Api,
  { rules = [], operations = {}, tokens = {} }: Scenario,
): Site | undefined {
  const spoken = [...rules.map(({ operation }) => operation), ...Object.keys(operations)];
  const kinds = new Set(Object.keys(tokens));
  return api.described.sites.find((site) => {
    if (kinds.size === 0 && spoken.length === 0) return true;
    if (spoken.includes(site.operation.operationId ?? "")) return true;
    const [request] = requestsOf(api.document, site);
    const last = request && planFor(api, site, request).at(-1);
    return last?.credentials.some(({ value }) => value instanceof Token && kinds.has(value.kind));
  });
}
