// Generated from specs/several-media-types/openapi.yaml by `pnpm generate`. Do not edit.

// Without what only answers need.
export {
  request0 as addThing,
} from "./validators.ts";
