// Generated from specs/local-definitions/openapi.yaml by `pnpm generate`. Do not edit.

// Without what only answers need.
export {
  request0 as putTree,
} from "./validators.ts";
