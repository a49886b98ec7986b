// Generated from specs/empty-answers/openapi.yaml by `pnpm generate`. Do not edit.

/** The names of each operation's response examples, by operationId. */
export interface Examples {
  listThings: never;
  setThings: never;
  addThing: never;
  removeThings: never;
}
