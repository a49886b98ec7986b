// Generated from specs/media-type-suffixes/openapi.yaml by `pnpm generate`. Do not edit.

// Without what only answers need.
export {
  request0 as addThing,
  request1 as changeThing,
} from "./validators.ts";
