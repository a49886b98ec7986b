// Generated from specs/unlisted-path-parameters/openapi.yaml by `pnpm generate`. Do not edit.

// Without what only answers need.
export {
  request0 as showFile,
} from "./validators.ts";
