// Generated from specs/every-method/openapi.yaml by `pnpm generate`. Do not edit.

/** The names of each operation's response examples, by operationId. */
export interface Examples {
  getThing: never;
  putThing: never;
  postThing: never;
  deleteThing: never;
  optionsThing: never;
  headThing: never;
  patchThing: never;
  traceThing: never;
}
