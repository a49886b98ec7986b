import type { IHttpOperation } from "@stoplight/types";
import { checkRequestPlace } from "./check-place.ts";
import { readerOf } from "./place.ts";
import type { ReadRule } from "./read-rules.ts";
import { milliseconds } from "./read-weather.ts";
import type { Report } from "./report.ts";
import type { Counted } from "./rule.ts";
import type { Path } from "./source.ts";
import { suggestion } from "./suggestion.ts";

/** Once all rules are read: what is counted, and by whom. */
export function connectCounters(rules: readonly ReadRule[], report: Report): void {
  const names = new Map(rules.map((each) => [each.file.name, each]));
  for (const one of rules) connect(one, names, report);
}

function connect(
  { file, rule, operation, path }: ReadRule,
  names: ReadonlyMap<string | undefined, ReadRule>,
  report: Report,
): void {
  const { after } = file.when ?? {};
  if (after === undefined) return;
  const here = [...path, "when", "after"];
  const target = names.get(after.rule);
  if (target === undefined) {
    const known = [...names.keys()].filter((name) => name !== undefined);
    const message = `There is no rule of the name "${after.rule}".`;
    return report.at([...here, "rule"], message, suggestion(after.rule, known));
  }
  const { times = 1, within, per = "" } = after;
  const mine = keyReader(operation, after.per, report, [...here, "per"]);
  const theirs = keyReader(target.operation, after.per, report, [...here, "per"]);
  const time = within === undefined ? Infinity : milliseconds(within);
  if (time === 0) {
    const message = "The rule can never match: nothing counts within no time at all.";
    report.at([...here, "within"], message, "Write 15m, or leave it out.");
  }
  const id = [after.rule, times, within, per].join(" ");
  const counter = { id, rule: after.rule, times, within: time };
  Object.assign(rule, { after: { counter, ...mine } satisfies Counted });
  target.rule.counted.push({ counter, ...theirs });
}

function keyReader(
  operation: IHttpOperation,
  per: string | undefined,
  report: Report,
  path: Path,
): Pick<Counted, "read"> {
  const place = per === undefined ? undefined : checkRequestPlace(operation, per, report, path);
  return place ? { read: readerOf(place) } : {};
}
