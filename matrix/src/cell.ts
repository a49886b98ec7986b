/** What one row found under one column. */
export type Cell =
  | { readonly verdict: "passed" }
  | { readonly verdict: "failed"; readonly reason: string }
  /** It could not be tried on this machine. */
  | { readonly verdict: "skipped"; readonly reason: string }
  /** There is nothing to try: no browser has `require`. */
  | { readonly verdict: "empty" };

export interface Row {
  readonly name: string;
  /** One for each column of the section. */
  readonly cells: readonly Cell[];
}

/** A part of the matrix, with columns of its own. */
export interface Section {
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
}

export const PASSED: Cell = { verdict: "passed" };
export const EMPTY: Cell = { verdict: "empty" };

export function failed(reason: string): Cell {
  return { verdict: "failed", reason };
}

export function skipped(reason: string): Cell {
  return { verdict: "skipped", reason };
}

export function isFailed({ verdict }: Cell): boolean {
  return verdict === "failed";
}
