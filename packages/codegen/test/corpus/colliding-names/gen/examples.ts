// Generated from specs/colliding-names/openapi.yaml by `pnpm generate`. Do not edit.

/** The names of each operation's response examples, by operationId. */
export interface Examples {
  "get-user": never;
  getUser: never;
  "get.user": never;
  "???": never;
}
