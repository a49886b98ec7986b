import { EXAMPLE_RULES } from "./examples/rules.ts";
import type { Problem } from "./problem.ts";

/** Leaves out what only repeats another problem in other words. */
export function withoutEchoes(problems: readonly Problem[]): Problem[] {
  const isBroken = problems.some(({ rule = "" }) => BROKEN.has(rule));
  return problems.filter((problem) => !isEcho(problem, problems, isBroken));
}

const BROKEN: ReadonlySet<string> = new Set(["struct", "wrong-kind"]);

function isEcho(problem: Problem, all: readonly Problem[], isBroken: boolean): boolean {
  const { rule = "", message } = problem;
  if (EXAMPLE_RULES.has(rule)) {
    // The example was held against a schema that is itself broken: that it does not match is no news.
    if (isBroken) return true;
    if (message.includes("can't resolve reference"))
      return all.some((each) => each.rule === "no-unresolved-refs");
    if (message.includes("Invalid regular expression"))
      return all.some((each) => each.rule === "handshake/pattern");
  }
  // Nor has any example the code, when the envelope names one that no answer has.
  if (rule === "handshake/envelope-success-first") return all.some(isWrongCode);
  // Paths that are the same are also alike.
  if (rule === "no-ambiguous-paths") return hasBeside(all, problem, "no-identical-paths");
  return false;
}

function isWrongCode({ rule, message }: Problem): boolean {
  return rule === "handshake/envelope-properties" && message.startsWith("Correct `code`");
}

function hasBeside(all: readonly Problem[], { file, line }: Problem, rule: string): boolean {
  return all.some((other) => other.rule === rule && other.file === file && other.line === line);
}
