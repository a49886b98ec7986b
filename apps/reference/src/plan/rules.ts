import type { Api } from "../api/apis.ts";
import { answersOf } from "../api/answers.ts";
import type { NamedRequest } from "../api/requests.ts";
import type { Rule } from "../api/scenarios.ts";
import type { Site } from "../api/site.ts";

/** The value of each state. */
export type States = Readonly<Record<string, string>>;

/** Every state as it is when nothing has happened: its first value. */
export function initialStates({ scenarios: { states = {} } }: Api): States {
  return Object.fromEntries(
    Object.entries(states).map(([name, { values }]) => [name, values[0] ?? ""]),
  );
}

/** The rule that answers a request, as the mock finds it: the first that fits. Counts are at zero. */
export function ruleFor(
  api: Api,
  site: Site,
  request: NamedRequest,
  states: States,
): Rule | undefined {
  return api.scenarios.rules?.find(
    (rule) => rule.operation === site.operation.operationId && fits(rule, request, states),
  );
}

function fits({ when = {} }: Rule, request: NamedRequest, states: States): boolean {
  if (when.after !== undefined) return false;
  const inState = Object.entries(when.state ?? {}).every(([name, allowed]) =>
    [allowed].flat().includes(states[name] ?? ""),
  );
  return (
    inState &&
    has(request.body, when.body) &&
    has(request.query, when.query) &&
    has(request.path, when.path) &&
    has(request.headers, when.header)
  );
}

/** Whether a value has at least what is asked. Of a condition (`$pattern`) nothing is claimed. */
function has(value: unknown, asked: unknown): boolean {
  if (asked === undefined) return true;
  if (typeof asked !== "object" || asked === null) return value === asked;
  if (typeof value !== "object" || value === null) return false;
  return Object.entries(asked).every(([key, part]) => has(Reflect.get(value, key), part));
}

/** Whether a rule's answer is a success: a 2xx, and by its envelope's code. Without a rule it is. */
export function succeeds(
  { document, described }: Api,
  site: Site,
  rule: Rule | undefined,
): boolean {
  if (rule?.answer === undefined) return true;
  const asked = typeof rule.answer === "string" ? { example: rule.answer } : rule.answer;
  const found = answersOf(document, site).find(
    ({ name, status }) =>
      (asked.example ?? name) === name && String(asked.status ?? status) === status,
  );
  if (found === undefined || !found.status.startsWith("2")) return false;
  const envelope = described.api.operations[site.name]?.envelope;
  if (envelope === undefined) return true;
  const code = (found.value as Record<string, unknown> | null)?.[envelope.code];
  return envelope.success.some((value) => String(value) === String(code));
}
