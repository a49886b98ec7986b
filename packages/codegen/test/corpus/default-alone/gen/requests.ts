// Generated from specs/default-alone/openapi.yaml by `pnpm generate`. Do not edit.

// Without what only answers need.
export {
  request0 as showState,
} from "./validators.ts";
