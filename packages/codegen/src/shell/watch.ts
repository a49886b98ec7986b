import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { watchFiles } from "@handshake/contract";
import { generate, type GenerateOptions } from "./generate.ts";
import type { Report } from "./report.ts";

export interface Watching extends AsyncDisposable {
  /** Settles after the first report, when every later save is seen. */
  readonly ready: Promise<void>;
  /** Ends after the run that may be under way. */
  close(): Promise<void>;
}

/**
 * Generates now, and again after each save of a file that a contract refers to, of the lint
 * rules, and when a contract comes or goes. A contract with errors is a report like any other;
 * the next save may mend it. A run that found nothing to do, or the same errors once more, is not
 * reported: one save may be several events.
 */
export function watch(
  root: string,
  onReport: (report: Report) => void,
  options: Pick<GenerateOptions, "names"> = {},
): Watching {
  const start = Date.now();
  // A contract that comes or goes is a change in `specs`.
  let inputs: readonly string[] = [join(root, "specs"), join(root, "redocly.yaml")];
  let running = Promise.resolve();
  let last: Report | undefined;
  const once = async (): Promise<void> => {
    const report = await generate(root, options);
    inputs = [...new Set([...inputs, ...report.inputs])];
    if (isNews(report, last)) onReport(report);
    last = report;
  };
  const run = (): Promise<void> => {
    running = running.then(once);
    return running;
  };
  // Watching begins before the first run, so that no save is lost.
  const files = watchFiles(() => inputs, run);
  const ready = files.ready.then(run).then(() => files.follow(start));
  const close = async (): Promise<void> => {
    await files.close();
    await running.catch(() => undefined);
  };
  return { ready, close, [Symbol.asyncDispose]: close };
}

function isNews(report: Report, last: Report | undefined): boolean {
  if (last === undefined || report.ok !== last.ok) return true;
  if (!report.ok) return !isDeepStrictEqual(report.problems, last.problems);
  return report.packages.some(({ status }) => status !== "unchanged");
}
