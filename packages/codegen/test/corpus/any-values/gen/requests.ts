// Generated from specs/any-values/openapi.yaml by `pnpm generate`. Do not edit.

// Without what only answers need.
export {
  request0 as setValue,
  request1 as setBag,
} from "./validators.ts";
