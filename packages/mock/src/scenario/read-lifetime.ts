import type { IHttpOperation } from "@stoplight/types";
import { answersOf, checkAnswerPlace } from "./check-place.ts";
import type { LifetimeFile } from "./file.ts";
import { valueAt } from "./place.ts";
import { TIMES } from "./read-times.ts";
import { milliseconds } from "./read-weather.ts";
import { type Report, shown } from "./report.ts";
import type { Lifetime } from "./sheet.ts";
import type { Path } from "./source.ts";
import { timeFormOf } from "./time-form.ts";

/** How long a token lives, checked against what the operation's examples tell. */
export function readLifetime(
  operation: IHttpOperation,
  lifetime: LifetimeFile,
  report: Report,
  path: Path,
): Lifetime | undefined {
  if (typeof lifetime === "string") return { for: milliseconds(lifetime) };
  const [unit, text] =
    "seconds" in lifetime ? ["seconds", lifetime.seconds] : ["until", lifetime.until];
  const here = [...path, unit];
  const steps = checkAnswerPlace(operation, text, report, here);
  if (steps === undefined) return undefined;
  const values = answersOf(operation)
    .map((body) => valueAt(body, steps))
    .filter((value) => value !== undefined);
  if (unit === "seconds") {
    const wrong = values.find(
      (value) => typeof value === "boolean" || !Number.isFinite(Number(value)),
    );
    if (wrong === undefined) return { seconds: steps };
    return report.at(here, `${shown(operation)} has no number of seconds there.`);
  }
  if (values.every((value) => timeFormOf(value) !== undefined)) return { until: steps };
  return report.at(here, `${shown(operation)} has no time there that the mock can read.`, TIMES);
}
