// Generated from specs/colliding-names/openapi.yaml by `pnpm generate`. Do not edit.

// Without what only answers need.
export {
  request0 as getUser2,
  request1 as getUser,
  request2 as getUser3,
  request3 as getD,
} from "./validators.ts";
