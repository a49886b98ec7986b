// Generated from specs/primitive-bodies/openapi.yaml by `pnpm generate`. Do not edit.

/** The names of each operation's response examples, by operationId. */
export interface Examples {
  setText: never;
  setNumber: never;
  setFlag: never;
  setList: never;
}
