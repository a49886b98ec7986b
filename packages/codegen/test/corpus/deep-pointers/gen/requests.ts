// Generated from specs/deep-pointers/openapi.yaml by `pnpm generate`. Do not edit.

// Without what only answers need.
export {
  request0 as showPet,
  request1 as listOwners,
} from "./validators.ts";
