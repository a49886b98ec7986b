// Generated from specs/multipart-bodies/openapi.yaml by `pnpm generate`. Do not edit.

// Without what only answers need.
export {
  request0 as upload,
} from "./validators.ts";
