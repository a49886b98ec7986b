// Generated from specs/similar-paths/openapi.yaml by `pnpm generate`. Do not edit.

/** The names of each operation's response examples, by operationId. */
export interface Examples {
  showUser: never;
  showMe: never;
  showUserJson: never;
  showUserFolder: never;
  archiveUser: never;
}
