import type { IHttpOperation } from "@stoplight/types";
import { checkStatus } from "./check-answer.ts";
import { parseDuration } from "./duration.ts";
import type { WeatherFile } from "./file.ts";
import type { Report } from "./report.ts";
import type { Path } from "./source.ts";
import type { WeatherSetting } from "./weather.ts";

/** The weather of a rule, an operation or everything; `undefined` for none at all. */
export function readWeather(
  { latency, fault }: WeatherFile,
  report: Report,
  path: Path,
  operation?: IHttpOperation,
): WeatherSetting | undefined {
  if (latency === undefined && fault === undefined) return undefined;
  if (typeof fault === "object" && operation) {
    checkStatus(operation, fault.status, report, [...path, "fault", "status"]);
  }
  return {
    ...(latency === undefined ? {} : { latency: rangeOf(latency, report, [...path, "latency"]) }),
    ...(fault === undefined ? {} : { fault: faultOf(fault) }),
  };
}

function rangeOf(latency: NonNullable<WeatherFile["latency"]>, report: Report, path: Path) {
  const { from, to } = typeof latency === "string" ? { from: latency, to: latency } : latency;
  const range = { from: milliseconds(from), to: milliseconds(to) };
  if (range.from > range.to) report.at(path, `${from} is more than ${to}.`, "Exchange the two.");
  return range;
}

function faultOf(fault: NonNullable<WeatherFile["fault"]>): NonNullable<WeatherSetting["fault"]> {
  if (typeof fault === "string") return fault;
  const { status, retryAfter } = fault;
  return retryAfter === undefined ? { status } : { status, retryAfter: milliseconds(retryAfter) };
}

/** The file's schema has let durations pass only. */
export function milliseconds(duration: string): number {
  return parseDuration(duration) ?? 0;
}

/** A status that is to come from everything: every operation must declare it. */
export function checkEverywhere({ fault }: WeatherFile, report: Report, path: Path): void {
  if (typeof fault !== "object") return;
  const { index } = report;
  const code = String(fault.status);
  const declaring = new Set([code, `${code[0]}XX`, "DEFAULT"]);
  const without = index
    .names()
    .filter((name) => !index.responseCodes(name).some((each) => declaring.has(each.toUpperCase())));
  if (without.length === 0) return;
  const message = `${without.length === 1 ? "One operation declares" : `${without.length} operations declare`} no status ${code}: ${without.slice(0, 5).join(", ")}${without.length > 5 ? ", …" : ""}.`;
  report.at(
    [...path, "fault", "status"],
    message,
    "Set it for the operations that do, under operations.",
  );
}
