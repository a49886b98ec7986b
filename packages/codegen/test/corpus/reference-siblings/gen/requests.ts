// Generated from specs/reference-siblings/openapi.yaml by `pnpm generate`. Do not edit.

// Without what only answers need.
export {
  request0 as addPerson,
} from "./validators.ts";
