// Generated from specs/one-of-overlap/openapi.yaml by `pnpm generate`. Do not edit.

// Without what only answers need.
export {
  request0 as setPrice,
} from "./validators.ts";
