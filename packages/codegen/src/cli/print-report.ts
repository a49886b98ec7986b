import { styleText } from "node:util";
import { formatProblems } from "@handshake/contract/format";
import { CLIENTS } from "../shell/layout.ts";
import type { PackageReport, Report } from "../shell/report.ts";

export interface PrintOptions {
  /** Paths in problems are printed relative to it. */
  readonly root: string;
  readonly color: boolean;
  readonly check: boolean;
}

/** What a person reads after a run. */
export function printReport(report: Report, options: PrintOptions): string {
  const errors = report.problems.filter(({ severity }) => severity === "error");
  if (errors.length > 0) {
    const { root: cwd, color } = options;
    const text = formatProblems(errors, { cwd, color });
    return `${text}\n\n${count(errors.length, "error")}. Nothing was written.`;
  }
  const width = Math.max(0, ...report.packages.map(({ name }) => name.length));
  return [
    ...report.packages.map((entry) => packageLine(entry, width, options.color)),
    ...report.packages.flatMap(leftLine),
    ...warningLine(report),
    ...(report.packages.length === 0 ? [NOTHING] : []),
    summary(report, options),
    ...installLine(report),
  ].join("\n");
}

const NOTHING = "There is no contract yet. Put one at specs/<name>/openapi.yaml.";

function packageLine(
  { name, status, files }: PackageReport,
  width: number,
  color: boolean,
): string {
  const inside = files.map((file) => file.slice(`${CLIENTS}/${name}/`.length));
  const detail = {
    unchanged: "unchanged",
    written: `wrote ${inside.join(", ")}`,
    created: `created ${CLIENTS}/${name} (${count(files.length, "file")})`,
    removed: `removed ${count(files.length, "file")}: its contract is gone`,
    drifted: `differs: ${inside.join(", ")}`,
  }[status];
  const line = `${name.padEnd(width)}  ${detail}`;
  if (!color) return line;
  return status === "unchanged" ? styleText("dim", line, ANY_STREAM) : line;
}

// The caller has decided about colour.
const ANY_STREAM = { validateStream: false };

function leftLine({ name, left = [] }: PackageReport): string[] {
  if (left.length === 0) return [];
  return [
    `Left, because they are not what \`pnpm generate\` would write: ${left.join(", ")}.`,
    `Remove ${CLIENTS}/${name} yourself when nothing in it is needed any more.`,
  ];
}

function warningLine({ hasWarnings }: Report): string[] {
  return hasWarnings ? ["There are warnings. `pnpm lint:contracts` shows them."] : [];
}

function summary({ packages, ok, duration }: Report, { check }: PrintOptions): string {
  if (!ok) return "What is on disk is not what the contracts give. `pnpm generate` mends it.";
  const time = `${Math.round(duration)} ms.`;
  const changed = packages.filter(({ status }) => status !== "unchanged").length;
  if (changed > 0) return `${count(changed, "package")} changed in ${time}`;
  return `${check ? "Everything matches" : "Nothing to do"}, ${time}`;
}

/** pnpm installs before it runs anything (verifyDepsBeforeRun), so this is for people who wonder. */
function installLine({ packages }: Report): string[] {
  const moved = packages.some(({ status }) => status === "created" || status === "removed");
  return moved ? ["The next pnpm command updates the installation first."] : [];
}

function count(number: number, thing: string): string {
  return `${number} ${thing}${number === 1 ? "" : "s"}`;
}
