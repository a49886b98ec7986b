import type { Problem } from "@handshake/contract";

/** What a run did to one client package, or with `check` would do. */
export interface PackageReport {
  readonly name: string;
  /** `drifted` only with `check`: what is on disk is not what the contract gives. */
  readonly status: "unchanged" | "written" | "created" | "removed" | "drifted";
  /** Paths from the repository's root that were written or removed, or have drifted. */
  readonly files: readonly string[];
  /** Paths of a removed package that are not what the scaffold would be now: a person wrote or changed them, or the contract did since. They stay. */
  readonly left?: readonly string[];
}

export interface Report {
  /** No errors, and with `check` no drift. */
  readonly ok: boolean;
  readonly packages: readonly PackageReport[];
  /** With an error among them, nothing was written. */
  readonly problems: readonly Problem[];
  /** Of any contract's rules. They are listed among the problems only beside an error. */
  readonly hasWarnings: boolean;
  /** Absolute paths of every file that the outcome depends on. */
  readonly inputs: readonly string[];
  /** Milliseconds. */
  readonly duration: number;
}
