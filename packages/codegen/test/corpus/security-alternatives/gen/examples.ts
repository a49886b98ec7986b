// Generated from specs/security-alternatives/openapi.yaml by `pnpm generate`. Do not edit.

/** The names of each operation's response examples, by operationId. */
export interface Examples {
  listThings: never;
  showOpen: never;
  showMaybe: never;
}
