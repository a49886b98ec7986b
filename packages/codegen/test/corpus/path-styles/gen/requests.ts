// Generated from specs/path-styles/openapi.yaml by `pnpm generate`. Do not edit.

// Without what only answers need.
export {
  request0 as simple,
  request1 as label,
  request2 as matrix,
} from "./validators.ts";
