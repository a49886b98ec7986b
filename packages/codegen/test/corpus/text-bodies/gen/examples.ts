// Generated from specs/text-bodies/openapi.yaml by `pnpm generate`. Do not edit.

/** The names of each operation's response examples, by operationId. */
export interface Examples {
  setNote: never;
  postFeed: never;
  listEvents: never;
}
