// Generated from specs/form-bodies/openapi.yaml by `pnpm generate`. Do not edit.

// Without what only answers need.
export {
  request0 as getToken,
} from "./validators.ts";
