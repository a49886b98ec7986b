// Generated from specs/response-headers/openapi.yaml by `pnpm generate`. Do not edit.

// Without what only answers need.
export {
  request0 as listThings,
} from "./validators.ts";
