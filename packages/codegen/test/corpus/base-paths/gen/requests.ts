// Generated from specs/base-paths/openapi.yaml by `pnpm generate`. Do not edit.

// Without what only answers need.
export {
  request0 as listThings,
  request1 as listFiles,
  request2 as addFile,
  request3 as health,
} from "./validators.ts";
