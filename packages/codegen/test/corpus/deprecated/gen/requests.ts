// Generated from specs/deprecated/openapi.yaml by `pnpm generate`. Do not edit.

// Without what only answers need.
export {
  request0 as old,
} from "./validators.ts";
