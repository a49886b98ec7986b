// Generated from specs/deprecated/openapi.yaml by `pnpm generate`. Do not edit.

/** The names of each operation's response examples, by operationId. */
export interface Examples {
  /** The old way @deprecated */
  old: never;
}
