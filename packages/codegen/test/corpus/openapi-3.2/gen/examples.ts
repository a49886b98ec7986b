// Generated from specs/openapi-3.2/openapi.yaml by `pnpm generate`. Do not edit.

/** The names of each operation's response examples, by operationId. */
export interface Examples {
  listThings: never;
  listEvents: never;
}
