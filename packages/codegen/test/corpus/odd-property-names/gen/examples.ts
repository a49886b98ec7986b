// Generated from specs/odd-property-names/openapi.yaml by `pnpm generate`. Do not edit.

/** The names of each operation's response examples, by operationId. */
export interface Examples {
  /** Ends *\/ a comment */
  "größe": never;
}
