import type { ScenarioFile } from "./file.ts";
import { readLayer } from "./read-layer.ts";
import type { RuleReader } from "./read-rules.ts";
import type { Report } from "./report.ts";
import type { NamedScenario } from "./scenarios.ts";
import { suggestion } from "./suggestion.ts";

/** A scenario that can be switched on. @param kinds the tokens that there are. */
export function readScenario(
  name: string,
  file: ScenarioFile,
  rules: RuleReader,
  report: Report,
  kinds: readonly string[],
): NamedScenario {
  const path = ["scenarios", name];
  const causes = Object.entries(file.tokens ?? {});
  for (const [kind] of causes) {
    if (kinds.includes(kind)) continue;
    const message = `There is no kind of token "${kind}".`;
    report.onKey([...path, "tokens", kind], message, suggestion(kind, kinds));
  }
  const layer = readLayer(file, rules, report, path, `${name}, `);
  const isEmpty = layer.rules.size + layer.weathers.size + causes.length === 0;
  if (isEmpty && layer.weather === undefined && report.problems.length === 0) {
    const message = `The scenario "${name}" changes nothing.`;
    report.onKey(path, message, "Give it rules, weather, operations or tokens.");
  }
  const { summary } = file;
  return { name, layer, causes: new Map(causes), ...(summary === undefined ? {} : { summary }) };
}
