// Generated from specs/get-with-body/openapi.yaml by `pnpm generate`. Do not edit.

// Without what only answers need.
export {
  request0 as search,
  request1 as forget,
  request2 as count,
} from "./validators.ts";
