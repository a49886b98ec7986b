// Generated from specs/many-files/openapi.yaml by `pnpm generate`. Do not edit.

/** The names of each operation's response examples, by operationId. */
export interface Examples {
  listOrders: never;
  showOrder: never;
}
