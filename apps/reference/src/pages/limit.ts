import type { Api } from "../api/apis.ts";
import { answersOf } from "../api/answers.ts";
import { requestsOf } from "../api/requests.ts";
import type { After, Rule } from "../api/scenarios.ts";
import type { Site } from "../api/site.ts";
import { code, fence, plain } from "../markdown/text.ts";
import { planFor, type Step } from "../plan/plan.ts";
import { initialStates, ruleFor } from "../plan/rules.ts";
import { curlCommand } from "../snippets/curl.ts";
import { runs } from "../snippets/snippets.ts";
import { isWritable, wireOf } from "../snippets/wire.ts";
import { answerAnchor, operationPath } from "./operation.ts";

/** A rule that counts, to be tried: the answers it counts, and the one after them. */
export function limitPart(api: Api, rule: Rule): string {
  const after = rule.when?.after;
  const site = siteOf(api, rule.operation);
  const counted = api.scenarios.rules?.find(({ name }) => name === after?.rule);
  const countedSite = counted && siteOf(api, counted.operation);
  if (after === undefined || !site || !counted || !countedSite) return "";
  const name = typeof rule.answer === "string" ? rule.answer : (rule.answer?.example ?? "");
  const answer = answersOf(api.document, site).find((one) => one.name === name);
  const wrong = requestsOf(api.document, countedSite).find(
    (request) => ruleFor(api, countedSite, request, initialStates(api)) === counted,
  );
  const [right] = requestsOf(api.document, site);
  const steps = wrong && right && [planFor(api, countedSite, wrong), planFor(api, site, right)];
  // A loop that logs in first would be no example any more.
  const lone = steps?.flatMap((plan) => (plan.length === 1 && isWritable(plan[0]!) ? plan : []));
  const [first, last] = lone ?? [];
  return [
    `## ${plain(answer?.summary ?? name).replace(/\.$/, "")}: ${code(name)}`,
    `${words(after)}, [${site.name}](/${operationPath(api, site)}/) answers [${code(name)}](/${operationPath(api, site)}/#${answer ? answerAnchor(answer) : ""}) to the right request, too${after.within ? `, until the oldest of them is ${after.within} old` : ""}.`,
    first && last
      ? fence("sh", loop(api, after, first, last), runs(api, site, `${answer?.status} ${name}`))
      : "",
  ].join("\n\n");
}

function words({ times, rule, within, per }: After): string {
  const scope = per === undefined ? "" : ` for the same ${code(per.replace(/^\$request\./, ""))}`;
  return `After ${times} answers ${code(rule)}${scope}${within ? ` within ${within}` : ""}`;
}

function loop(api: Api, { times }: After, wrong: Step, right: Step): string {
  const command = (step: Step, flags: readonly string[] = []) =>
    curlCommand(wireOf(step, api.described.api.operations[step.site.name]?.basePath), flags);
  const turns = Array.from({ length: times }, (_, index) => index + 1).join(" ");
  const inner = command(wrong, ["-sS"]).replaceAll("\n", "\n  ");
  return `# ${times} times what is counted\nfor turn in ${turns}; do\n  ${inner}\ndone\n\n# and now the right one\n${command(right)}\n`;
}

function siteOf(api: Api, id: string): Site | undefined {
  return api.described.sites.find(({ operation }) => operation.operationId === id);
}
