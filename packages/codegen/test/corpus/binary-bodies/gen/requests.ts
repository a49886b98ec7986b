// Generated from specs/binary-bodies/openapi.yaml by `pnpm generate`. Do not edit.

// Without what only answers need.
export {
  request0 as showAvatar,
  request1 as setAvatar,
} from "./validators.ts";
