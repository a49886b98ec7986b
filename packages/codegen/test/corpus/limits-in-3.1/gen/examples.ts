// Generated from specs/limits-in-3.1/openapi.yaml by `pnpm generate`. Do not edit.

/** The names of each operation's response examples, by operationId. */
export interface Examples {
  addThing: never;
}
