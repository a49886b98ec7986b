// Generated from specs/koodrive/openapi.yaml by `pnpm generate`. Do not edit.

// Without what only answers need.
export {
  request0 as login,
  request1 as refreshToken,
  request2 as logout,
  request3 as validateCode,
  request4 as userInfo,
} from "./validators.ts";
