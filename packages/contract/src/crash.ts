import type { Problem } from "./problem.ts";

/**
 * A rule or the bundler did not expect such a document. The sentence must do for its author.
 *
 * @param what the document's kind: `The contract`, `The workflows`
 */
export function crashProblem(file: string, what: string, error: unknown): Problem {
  const text = error instanceof Error ? error.message.split("\n")[0] : String(error);
  const message = `${what} cannot be processed: ${text}.`;
  const remedy = "Undo the last edit, and look for a part that is empty or of another kind.";
  return { file, line: 1, column: 1, message, remedy, severity: "error" };
}
