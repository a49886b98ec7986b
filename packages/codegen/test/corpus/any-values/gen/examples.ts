// Generated from specs/any-values/openapi.yaml by `pnpm generate`. Do not edit.

/** The names of each operation's response examples, by operationId. */
export interface Examples {
  setValue: never;
  setBag: never;
}
