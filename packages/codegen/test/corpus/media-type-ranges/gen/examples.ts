// Generated from specs/media-type-ranges/openapi.yaml by `pnpm generate`. Do not edit.

/** The names of each operation's response examples, by operationId. */
export interface Examples {
  showPicture: never;
  setPicture: never;
}
