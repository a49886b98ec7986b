import type { Api } from "../api/apis.ts";
import { answersOf, type NamedAnswer } from "../api/answers.ts";
import type { NamedRequest } from "../api/requests.ts";
import type { Site } from "../api/site.ts";
import { planFor } from "./plan.ts";
import { initialStates, ruleFor, type States } from "./rules.ts";

/** The example that the mock answers the last call of a request's plan with; `undefined` where none is named. */
export function expectedAnswer(
  api: Api,
  site: Site,
  request: NamedRequest,
): NamedAnswer | undefined {
  let states: States = initialStates(api);
  const steps = planFor(api, site, request);
  for (const step of steps.slice(0, -1)) {
    states = { ...states, ...ruleFor(api, step.site, step.request, states)?.then };
  }
  const asked = ruleFor(api, site, request, states)?.answer;
  const { example, status } = typeof asked === "string" ? { example: asked } : (asked ?? {});
  const answers = answersOf(api.document, site);
  if (example === undefined && status === undefined) {
    // Prism's own choice: the first example of the lowest success.
    const successes = answers.filter((answer) => answer.status.startsWith("2"));
    return successes.toSorted((a, b) => a.status.localeCompare(b.status))[0];
  }
  return answers.find(
    (answer) =>
      (example ?? answer.name) === answer.name && String(status ?? answer.status) === answer.status,
  );
}
