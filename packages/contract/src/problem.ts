import { formatProblems } from "./format.ts";

/** One thing that is wrong with a contract, and where. */
export interface Problem {
  /** Absolute path of the file that holds the fault; for a fault in a `$ref`ed file, that file. */
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
  /** Counted from 1. */
  readonly column: number;
  /** Last line of the fault, when it spans several. */
  readonly endLine?: number;
  /** What is wrong, in one sentence. */
  readonly message: string;
  /** The lint rule that found it. */
  readonly rule?: string;
  /** An error stops generation and the mock; a warning does not. */
  readonly severity: "error" | "warn";
  /** What to do about it, in one sentence. */
  readonly remedy?: string;
}

/** A contract cannot be used. Its message is the problems in full, ready to print. */
export class ContractError extends Error {
  override readonly name = "ContractError";
  readonly problems: readonly Problem[];
  /** What was read, and what a `$ref` names: an edit of one of them may mend it. */
  readonly files: readonly string[];

  constructor(problems: readonly Problem[], files: readonly string[] = []) {
    super(formatProblems(problems));
    this.problems = problems;
    this.files = files;
  }
}
