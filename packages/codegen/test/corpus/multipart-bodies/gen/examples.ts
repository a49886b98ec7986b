// Generated from specs/multipart-bodies/openapi.yaml by `pnpm generate`. Do not edit.

/** The names of each operation's response examples, by operationId. */
export interface Examples {
  upload: never;
}
