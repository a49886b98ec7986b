// Generated from specs/one-of-overlap/openapi.yaml by `pnpm generate`. Do not edit.

/** The names of each operation's response examples, by operationId. */
export interface Examples {
  setPrice: never;
}
