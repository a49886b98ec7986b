import type { IHttpOperation } from "@stoplight/types";
import type { RuleFile } from "./file.ts";
import { checkValue, type StateKind, stateFor } from "./read-states.ts";
import type { Report } from "./report.ts";
import type { Rule } from "./rule.ts";
import type { Path } from "./source.ts";
import { suggestion } from "./suggestion.ts";

interface Known {
  readonly states: ReadonlyMap<string, StateKind>;
  readonly report: Report;
}

/** The values of states that a rule asks for. */
export function conditionsOf(
  operation: IHttpOperation,
  { when }: RuleFile,
  known: Known,
  path: Path,
): Rule["states"] {
  return Object.entries(when?.state ?? {}).flatMap(([name, asked]) => {
    const here = [...path, "when", "state", name];
    const kind = kindOf(name, known, here);
    if (kind === undefined) return [];
    for (const [index, value] of [asked].flat().entries()) {
      const at = typeof asked === "string" ? here : [...here, index];
      checkValue(kind.values, value, known.report, at);
    }
    const state = stateFor(operation, kind, "read", known.report, here);
    return state ? [{ state, values: new Set([asked].flat()) }] : [];
  });
}

/** The values that a rule gives to states. */
export function transitionsOf(
  operation: IHttpOperation,
  { then = {} }: RuleFile,
  known: Known,
  path: Path,
): Rule["changes"] {
  return Object.entries(then).flatMap(([name, value]) => {
    const here = [...path, "then", name];
    const kind = kindOf(name, known, here);
    if (kind === undefined) return [];
    checkValue(kind.values, value, known.report, here);
    const state = stateFor(operation, kind, "change", known.report, here);
    return state ? [{ state, value }] : [];
  });
}

function kindOf(name: string, { states, report }: Known, path: Path): StateKind | undefined {
  const kind = states.get(name);
  if (kind) return kind;
  const message = `There is no state "${name}".`;
  return report.onKey(path, message, suggestion(name, [...states.keys()]));
}
