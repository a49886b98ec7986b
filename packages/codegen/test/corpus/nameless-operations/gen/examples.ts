// Generated from specs/nameless-operations/openapi.yaml by `pnpm generate`. Do not edit.

/** The names of each operation's response examples, by operationId. */
export interface Examples {
  getRoot2: never;
  getBooksByBookIdPages: never;
  getBooksByBookIdPagesByNJson: never;
  getRoot: never;
}
