/** Something in a contract that no client can be made of, found after linting. The shell adds file and line. */
export interface Fault {
  /** Keys from the document's root to the part at fault. */
  readonly at: readonly string[];
  readonly message: string;
  readonly remedy: string;
}

/** Takes a fault and lets the work go on, so that all of them are reported at once. */
export type ReportFault = (fault: Fault) => void;
