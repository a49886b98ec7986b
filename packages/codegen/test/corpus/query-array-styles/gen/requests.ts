// Generated from specs/query-array-styles/openapi.yaml by `pnpm generate`. Do not edit.

// Without what only answers need.
export {
  request0 as search,
} from "./validators.ts";
