// Generated from specs/base-paths/openapi.yaml by `pnpm generate`. Do not edit.

/** The names of each operation's response examples, by operationId. */
export interface Examples {
  listThings: never;
  listFiles: never;
  addFile: never;
  health: never;
}
