// Generated from specs/nullable-in-3.0/openapi.yaml by `pnpm generate`. Do not edit.

/** The names of each operation's response examples, by operationId. */
export interface Examples {
  addNote: never;
}
