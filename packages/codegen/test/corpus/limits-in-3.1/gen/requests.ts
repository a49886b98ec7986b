// Generated from specs/limits-in-3.1/openapi.yaml by `pnpm generate`. Do not edit.

// Without what only answers need.
export {
  request0 as addThing,
} from "./validators.ts";
