// Generated from specs/get-with-body/openapi.yaml by `pnpm generate`. Do not edit.

/** The names of each operation's response examples, by operationId. */
export interface Examples {
  /** Search Sent without its body: `fetch` sends none with GET. */
  search: never;
  forget: never;
  /** Sent without its body: `fetch` sends none with HEAD. */
  count: never;
}
