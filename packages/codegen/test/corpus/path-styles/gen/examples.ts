// Generated from specs/path-styles/openapi.yaml by `pnpm generate`. Do not edit.

/** The names of each operation's response examples, by operationId. */
export interface Examples {
  simple: never;
  label: never;
  matrix: never;
}
