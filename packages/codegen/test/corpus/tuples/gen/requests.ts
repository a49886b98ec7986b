// Generated from specs/tuples/openapi.yaml by `pnpm generate`. Do not edit.

// Without what only answers need.
export {
  request0 as setPoint,
} from "./validators.ts";
