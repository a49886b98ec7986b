// Generated from specs/shared-parameters/openapi.yaml by `pnpm generate`. Do not edit.

// Without what only answers need.
export {
  request0 as showUser,
  request1 as removeUser,
} from "./validators.ts";
