// Generated from specs/odd-enums/openapi.yaml by `pnpm generate`. Do not edit.

// Without what only answers need.
export {
  request0 as listMarks,
} from "./validators.ts";
