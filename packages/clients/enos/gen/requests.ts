// Generated from specs/enos/openapi.yaml by `pnpm generate`. Do not edit.

// Without what only answers need.
export {
  request0 as login,
  request1 as chooseOrganization,
  request2 as session,
  request3 as refreshToken,
  request4 as revokeRefreshTokens,
  request5 as logout,
  request6 as organizations,
  request7 as user,
  request8 as getGatewayToken,
  request9 as refreshGatewayToken,
} from "./validators.ts";
