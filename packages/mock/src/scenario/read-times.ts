import type { IHttpOperation } from "@stoplight/types";
import { answersOf, checkAnswerPlace } from "./check-place.ts";
import { parseDuration } from "./duration.ts";
import type { MockFile, TimeFile } from "./file.ts";
import { nameOf } from "./operation-index.ts";
import { valueAt } from "./place.ts";
import { type Report, shown } from "./report.ts";
import type { Told } from "./sheet.ts";
import type { Path } from "./source.ts";
import { timeFormOf } from "./time-form.ts";

/** For a person. */
export const TIMES =
  "It reads numbers since 1970 (seconds or milliseconds), ISO 8601, and the dates of HTTP.";

/** The times that answers tell, by operation. */
export function readTimes({ times }: MockFile, report: Report): Map<string, Told[]> {
  const read = new Map<string, Told[]>();
  for (const [key, value] of Object.entries(times ?? {})) {
    const path = ["times", key];
    const operation = report.operation(path, key, true);
    if (operation === undefined) continue;
    const isList = Array.isArray(value);
    const files: readonly TimeFile[] = [value].flat();
    const told = files.flatMap(
      (file, index) => readTime(operation, file, report, isList ? [...path, index] : path) ?? [],
    );
    read.set(nameOf(operation), told);
  }
  return read;
}

function readTime(
  operation: IHttpOperation,
  file: TimeFile,
  report: Report,
  path: Path,
): Told | undefined {
  const { at, in: later = "0s" } = typeof file === "string" ? { at: file } : file;
  const here = typeof file === "string" ? path : [...path, "at"];
  const steps = checkAnswerPlace(operation, at, report, here);
  if (steps === undefined) return undefined;
  const values = answersOf(operation).map((body) => valueAt(body, steps));
  const isTime = values.every((value) => value === undefined || timeFormOf(value) !== undefined);
  if (isTime) return { steps, in: parseDuration(later) ?? 0 };
  return report.at(here, `${shown(operation)} has no time there that the mock can write.`, TIMES);
}
