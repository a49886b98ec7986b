// Generated from specs/cookies/openapi.yaml by `pnpm generate`. Do not edit.

// Without what only answers need.
export {
  request0 as showCart,
} from "./validators.ts";
