import { hasColor } from "@handshake/contract/format";
import { generate } from "../shell/generate.ts";
import { findRoot, UsageError } from "../shell/layout.ts";
import type { Report } from "../shell/report.ts";
import { HELP, readArguments } from "./arguments.ts";
import { printReport, type PrintOptions } from "./print-report.ts";

/** Runs the command line and says how the process shall end. */
export async function main(args: readonly string[], cwd: string): Promise<number> {
  try {
    const { names, check, watch: follow, help } = readArguments(args);
    if (help) {
      process.stdout.write(HELP);
      return 0;
    }
    const root = findRoot(cwd);
    if (follow) return await keepGenerating(root, names);
    const report = await interruptible(generate(root, { names, check }));
    say(report, { root, color: hasColor(process.stderr), check });
    return report.ok && report.packages.length > 0 ? 0 : 1;
  } catch (error) {
    const sentence = explain(error);
    if (sentence === undefined) throw error;
    console.error(sentence);
    return 1;
  }
}

const interrupt = (): never => process.exit(130);

/** With a handler, Ctrl-C waits for the files that are being written: they are written at once. */
async function interruptible<T>(work: Promise<T>): Promise<T> {
  process.once("SIGINT", interrupt).once("SIGTERM", interrupt);
  try {
    return await work;
  } finally {
    process.off("SIGINT", interrupt).off("SIGTERM", interrupt);
  }
}

async function keepGenerating(root: string, names: readonly string[]): Promise<number> {
  const { promise: stopped, resolve: stop, reject: fail } = Promise.withResolvers<void>();
  process.once("SIGINT", () => stop()).once("SIGTERM", () => stop());
  const onReport = (report: Report): void =>
    say(report, { root, color: hasColor(process.stderr), check: false });
  const onError = (error: unknown): void => {
    const sentence = explain(error);
    if (sentence === undefined) fail(error);
    else console.error(sentence);
  };
  const { watch } = await import("../shell/watch.ts");
  await using watching = watch(root, onReport, { names, onError });
  const isReady = watching.ready.then(() => true);
  if (await Promise.race([isReady, stopped.then(() => false)])) {
    console.log("Watching. Ctrl-C ends it.");
  }
  await stopped;
  return 0;
}

function say(report: Report, options: PrintOptions): void {
  const text = printReport(report, options);
  if (report.ok) console.log(text);
  else console.error(text);
}

/** One sentence for what a person can mend; `undefined` for a fault of ours. */
function explain(error: unknown): string | undefined {
  if (error instanceof UsageError) return error.message;
  if (!(error instanceof Error) || !("code" in error) || !("path" in error)) return undefined;
  const reason = REASONS[String(error.code)] ?? String(error.code);
  return `Cannot write ${String(error.path)}: ${reason}.`;
}

const OTHER = "another program changed it at the same time; run this once more";

const REASONS: Readonly<Record<string, string>> = {
  EACCES: "permission denied",
  EPERM: "permission denied",
  EROFS: "the disk is read-only",
  ENOSPC: "the disk is full",
  ENOENT: OTHER,
  ENOTEMPTY: OTHER,
  EEXIST: OTHER,
};
