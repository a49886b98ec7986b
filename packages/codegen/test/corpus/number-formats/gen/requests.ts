// Generated from specs/number-formats/openapi.yaml by `pnpm generate`. Do not edit.

// Without what only answers need.
export {
  request0 as addThing,
} from "./validators.ts";
