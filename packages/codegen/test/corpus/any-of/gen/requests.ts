// Generated from specs/any-of/openapi.yaml by `pnpm generate`. Do not edit.

// Without what only answers need.
export {
  request0 as addContact,
} from "./validators.ts";
