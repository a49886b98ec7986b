// Generated from specs/shared-parameters/openapi.yaml by `pnpm generate`. Do not edit.

/** The names of each operation's response examples, by operationId. */
export interface Examples {
  showUser: never;
  removeUser: never;
}
