// Generated from specs/nullable-in-3.0/openapi.yaml by `pnpm generate`. Do not edit.

// Without what only answers need.
export {
  request0 as addNote,
} from "./validators.ts";
