// Generated from specs/one-way-properties/openapi.yaml by `pnpm generate`. Do not edit.

// Without what only answers need.
export {
  request0 as addUser,
} from "./validators.ts";
