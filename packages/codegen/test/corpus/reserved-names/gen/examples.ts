// Generated from specs/reserved-names/openapi.yaml by `pnpm generate`. Do not edit.

/** The names of each operation's response examples, by operationId. */
export interface Examples {
  delete: never;
  class: never;
  then: never;
  constructor: never;
  ["__proto__"]: never;
  api: never;
  await: never;
}
