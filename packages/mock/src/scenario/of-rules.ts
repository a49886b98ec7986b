import type { IHttpOperation } from "@stoplight/types";
import { withoutCredentials } from "../prism/security.ts";
import { firstMatch } from "../rules/match.ts";
import type { Rule } from "../rules/rule.ts";
import type { OperationScenario } from "./scenario.ts";

/** A scenario that only looks at the request. */
export function scenarioOf(
  operation: IHttpOperation,
  rules: readonly Rule[],
  securityOptional: boolean,
): OperationScenario {
  const open = { ...operation, security: [] };
  return {
    resource: (facts) =>
      securityOptional && withoutCredentials(operation, facts) ? open : operation,
    refuse: () => undefined,
    decide: (facts) => {
      const rule = firstMatch(rules, facts);
      if (rule === undefined) return { weather: {} };
      return { choice: rule.choice, reason: `rule ${rule.number}`, weather: {} };
    },
    weather: () => ({}),
    stamps: () => [],
    fill: () => [],
  };
}
