// Generated from specs/vendor-extensions/openapi.yaml by `pnpm generate`. Do not edit.

// Without what only answers need.
export {
  request0 as listThings,
} from "./validators.ts";
