// Generated from specs/security-alternatives/openapi.yaml by `pnpm generate`. Do not edit.

// Without what only answers need.
export {
  request0 as listThings,
  request1 as showOpen,
  request2 as showMaybe,
} from "./validators.ts";
