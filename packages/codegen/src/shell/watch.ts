import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { watchFiles } from "@handshake/contract";
import { generate, type GenerateOptions } from "./generate.ts";
import { Printers } from "./printers.ts";
import type { Report } from "./report.ts";

export interface Watching extends AsyncDisposable {
  /** Settles after the first report, when every later save is seen; rejects when the first run cannot be done. */
  readonly ready: Promise<void>;
  /** Ends after the run that may be under way. */
  close(): Promise<void>;
}

export interface WatchOptions extends Pick<GenerateOptions, "names"> {
  /**
   * A run after the first that could not be done at all: the contract that was asked for is gone, or
   * the disk refuses. Watching goes on; the same error once more is not repeated. Default: throws.
   */
  readonly onError?: (error: unknown) => void;
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
  options: WatchOptions = {},
): Watching {
  const start = Date.now();
  // A contract that comes or goes is a change in `specs`.
  let inputs: readonly string[] = [join(root, "specs"), join(root, "redocly.yaml")];
  let running = Promise.resolve();
  let isClosed = false;
  let last: Report | undefined;
  let lastError: string | undefined;
  // Its thread loads while nothing is saved yet.
  const printers = new Printers();
  printers.start();
  const once = async (): Promise<void> => {
    const report = await generate(root, { ...options, printers });
    inputs = [...new Set([...inputs, ...report.inputs])];
    if (isNews(report, last)) onReport(report);
    last = report;
    lastError = undefined;
  };
  const run = (): Promise<void> => {
    running = running.catch(NOTHING).then(once);
    return running;
  };
  const again = (): Promise<void> =>
    run().catch((error: unknown) => {
      if (options.onError === undefined) throw error;
      if (String(error) !== lastError) options.onError(error);
      lastError = String(error);
    });
  /**
   * Where nothing was to do, most of what a save needs is not loaded yet, and runs slowly the first
   * times: a contract is read, and nothing written, until that is done or something is saved.
   */
  const rehearse = (times: number): void => {
    const { packages = [] } = last ?? {};
    const isIdle = packages.every(({ status }) => status === "unchanged");
    const one = packages[times % packages.length];
    if (isClosed || times === 0 || one === undefined || !isIdle) return;
    const compare = () => generate(root, { names: [one.name], check: true, printers });
    const rehearsal = running.then(compare).then(NOTHING, NOTHING);
    running = rehearsal;
    void rehearsal.then(() => running === rehearsal && rehearse(times - 1));
  };
  // Watching begins before the first run, so that no save is lost.
  const files = watchFiles(() => inputs, again, { debounce: DEBOUNCE });
  const ready = files.ready.then(run).then(() => files.follow(start));
  void ready.then(() => rehearse(REHEARSALS), NOTHING);
  const close = async (): Promise<void> => {
    isClosed = true;
    await files.close();
    // The first run may not have begun when watching is ended.
    await ready.catch(NOTHING);
    await running.catch(NOTHING);
    await printers[Symbol.asyncDispose]();
  };
  return { ready, close, [Symbol.asyncDispose]: close };
}

const NOTHING = (): void => undefined;

/** More do not make the first save faster. */
const REHEARSALS = 3;

/** ms. Short, for a person waits; a run between two events of one save finds that it was so. */
const DEBOUNCE = 10;

function isNews(report: Report, last: Report | undefined): boolean {
  if (last === undefined || report.ok !== last.ok) return true;
  if (!report.ok) return !isDeepStrictEqual(report.problems, last.problems);
  return report.packages.some(({ status }) => status !== "unchanged");
}
