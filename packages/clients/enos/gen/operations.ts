// Generated from specs/enos/openapi.yaml by `pnpm generate`. Do not edit.
import type { ApiDescription, Operation, WithCodes } from "@handshake/runtime";
import { authorization, credentials, inHeader } from "@handshake/runtime/parts";

const apimAccessTokenScheme = { name: "apim-accesstoken", put: inHeader } as const;

const apimTimestampScheme = { name: "apim-timestamp", put: inHeader } as const;

const apimSignatureScheme = { name: "apim-signature", put: inHeader } as const;

const accessTokenScheme = { scheme: "bearer", put: authorization } as const;

const defaultEnvelopeShape = {
  code: "code",
  success: [200, 0],
  payload: "data",
  message: "message",
} as const;
const defaultEnvelope = defaultEnvelopeShape as WithCodes<typeof defaultEnvelopeShape, 31400 | 31401 | 31403 | 31404 | 31429 | 31512>;

const gatewayTokenEnvelopeShape = {
  code: "status",
  success: [0],
  payload: "data",
  message: "msg",
} as const;
const gatewayTokenEnvelope = gatewayTokenEnvelopeShape as WithCodes<typeof gatewayTokenEnvelopeShape, 1001 | 1002 | 1003 | 1004 | 1005 | 1202 | 1203 | 1204>;

/** Log in */
export const login = {
  id: "login",
  method: "POST",
  basePath: "/app-portal-service",
  path: "/v2.0/login",
  body: ["application/json"],
  security: [
    {
      apimAccessToken: apimAccessTokenScheme,
      apimTimestamp: apimTimestampScheme,
      apimSignature: apimSignatureScheme,
    },
  ],
  credentials: credentials,
  responses: {
    200: ["application/json"],
    400: ["application/json"],
    401: ["application/json"],
    403: ["application/json"],
    413: ["application/json"],
    429: ["application/json"],
    500: ["application/json"],
    503: ["application/json"],
  },
  secrets: [
    ["headers", "apim-accesstoken"],
    ["headers", "apim-timestamp"],
    ["headers", "apim-signature"],
    ["body", "password"],
  ],
  envelope: defaultEnvelope,
  payload: ["object"],
} as const satisfies Operation;

/** Choose the organization to work in */
export const chooseOrganization = {
  id: "chooseOrganization",
  method: "POST",
  basePath: "/app-portal-service",
  path: "/v2.1/session/set",
  body: ["application/json"],
  security: [
    {
      apimAccessToken: apimAccessTokenScheme,
      apimTimestamp: apimTimestampScheme,
      apimSignature: apimSignatureScheme,
      accessToken: accessTokenScheme,
    },
  ],
  credentials: credentials,
  responses: {
    200: ["application/json"],
    400: ["application/json"],
    401: ["application/json"],
    403: ["application/json"],
    413: ["application/json"],
    429: ["application/json"],
    500: ["application/json"],
    503: ["application/json"],
  },
  secrets: [
    ["headers", "apim-accesstoken"],
    ["headers", "apim-timestamp"],
    ["headers", "apim-signature"],
  ],
  envelope: defaultEnvelope,
  payload: ["object"],
} as const satisfies Operation;

/** Whose session it is, and in which organization */
export const session = {
  id: "session",
  method: "GET",
  basePath: "/app-portal-service",
  path: "/v2.1/session/info",
  repeatable: true,
  security: [
    {
      apimAccessToken: apimAccessTokenScheme,
      apimTimestamp: apimTimestampScheme,
      apimSignature: apimSignatureScheme,
      accessToken: accessTokenScheme,
    },
  ],
  credentials: credentials,
  responses: {
    200: ["application/json"],
    400: ["application/json"],
    401: ["application/json"],
    403: ["application/json"],
    413: ["application/json"],
    429: ["application/json"],
    500: ["application/json"],
    503: ["application/json"],
  },
  secrets: [
    ["headers", "apim-accesstoken"],
    ["headers", "apim-timestamp"],
    ["headers", "apim-signature"],
  ],
  envelope: defaultEnvelope,
  payload: ["object"],
} as const satisfies Operation;

/** Get new tokens for a refresh token */
export const refreshToken = {
  id: "refreshToken",
  method: "GET",
  basePath: "/app-portal-service",
  path: "/v2.0/token/refresh",
  security: [
    {
      apimAccessToken: apimAccessTokenScheme,
      apimTimestamp: apimTimestampScheme,
      apimSignature: apimSignatureScheme,
    },
  ],
  credentials: credentials,
  responses: {
    200: ["application/json"],
    400: ["application/json"],
    401: ["application/json"],
    403: ["application/json"],
    413: ["application/json"],
    429: ["application/json"],
    500: ["application/json"],
    503: ["application/json"],
  },
  secrets: [
    ["query", "refreshToken"],
    ["headers", "apim-accesstoken"],
    ["headers", "apim-timestamp"],
    ["headers", "apim-signature"],
  ],
  envelope: defaultEnvelope,
  payload: ["object"],
} as const satisfies Operation;

/** Revoke the user's refresh tokens */
export const revokeRefreshTokens = {
  id: "revokeRefreshTokens",
  method: "POST",
  basePath: "/app-portal-service",
  path: "/v2.0/refreshToken/revokeAll",
  body: ["application/json"],
  security: [
    {
      apimAccessToken: apimAccessTokenScheme,
      apimTimestamp: apimTimestampScheme,
      apimSignature: apimSignatureScheme,
      accessToken: accessTokenScheme,
    },
  ],
  credentials: credentials,
  responses: {
    200: ["application/json"],
    400: ["application/json"],
    401: ["application/json"],
    403: ["application/json"],
    413: ["application/json"],
    429: ["application/json"],
    500: ["application/json"],
    503: ["application/json"],
  },
  secrets: [
    ["headers", "apim-accesstoken"],
    ["headers", "apim-timestamp"],
    ["headers", "apim-signature"],
    ["body", "refreshToken"],
  ],
  envelope: defaultEnvelope,
  payload: ["null"],
} as const satisfies Operation;

/** Log out */
export const logout = {
  id: "logout",
  method: "GET",
  basePath: "/app-portal-service",
  path: "/v2.0/logout",
  security: [
    {
      apimAccessToken: apimAccessTokenScheme,
      apimTimestamp: apimTimestampScheme,
      apimSignature: apimSignatureScheme,
      accessToken: accessTokenScheme,
    },
  ],
  credentials: credentials,
  responses: {
    200: ["application/json"],
    400: ["application/json"],
    401: ["application/json"],
    403: ["application/json"],
    413: ["application/json"],
    429: ["application/json"],
    500: ["application/json"],
    503: ["application/json"],
  },
  secrets: [
    ["headers", "apim-accesstoken"],
    ["headers", "apim-timestamp"],
    ["headers", "apim-signature"],
  ],
  envelope: defaultEnvelope,
  payload: ["boolean"],
} as const satisfies Operation;

/** The organizations that the user belongs to */
export const organizations = {
  id: "organizations",
  method: "GET",
  basePath: "/app-portal-service",
  path: "/v2.0/user/organization/list",
  repeatable: true,
  security: [
    {
      apimAccessToken: apimAccessTokenScheme,
      apimTimestamp: apimTimestampScheme,
      apimSignature: apimSignatureScheme,
      accessToken: accessTokenScheme,
    },
  ],
  credentials: credentials,
  responses: {
    200: ["application/json"],
    400: ["application/json"],
    401: ["application/json"],
    403: ["application/json"],
    413: ["application/json"],
    429: ["application/json"],
    500: ["application/json"],
    503: ["application/json"],
  },
  secrets: [
    ["headers", "apim-accesstoken"],
    ["headers", "apim-timestamp"],
    ["headers", "apim-signature"],
  ],
  envelope: defaultEnvelope,
  payload: ["object"],
} as const satisfies Operation;

/** The user */
export const user = {
  id: "user",
  method: "GET",
  basePath: "/app-portal-service",
  path: "/v2.0/user/info",
  repeatable: true,
  security: [
    {
      apimAccessToken: apimAccessTokenScheme,
      apimTimestamp: apimTimestampScheme,
      apimSignature: apimSignatureScheme,
      accessToken: accessTokenScheme,
    },
  ],
  credentials: credentials,
  responses: {
    200: ["application/json"],
    400: ["application/json"],
    401: ["application/json"],
    403: ["application/json"],
    413: ["application/json"],
    429: ["application/json"],
    500: ["application/json"],
    503: ["application/json"],
  },
  secrets: [
    ["headers", "apim-accesstoken"],
    ["headers", "apim-timestamp"],
    ["headers", "apim-signature"],
  ],
  envelope: defaultEnvelope,
  payload: ["object"],
} as const satisfies Operation;

/** Get the application's token for the gateway */
export const getGatewayToken = {
  id: "getGatewayToken",
  method: "POST",
  path: "/apim-token-service/v2.0/token/get",
  body: ["application/json"],
  responses: {
    200: ["application/json"],
    400: ["application/json"],
    401: ["application/json"],
    403: ["application/json"],
    413: ["application/json"],
    429: ["application/json"],
    500: ["application/json"],
    503: ["application/json"],
  },
  secrets: [
    ["headers", "apim-accesstoken"],
    ["headers", "apim-timestamp"],
    ["headers", "apim-signature"],
    ["body", "encryption"],
  ],
  envelope: gatewayTokenEnvelope,
  payload: ["object"],
} as const satisfies Operation;

/** Renew the application's token before it ends */
export const refreshGatewayToken = {
  id: "refreshGatewayToken",
  method: "POST",
  path: "/apim-token-service/v2.0/token/refresh",
  body: ["application/json"],
  responses: {
    200: ["application/json"],
    400: ["application/json"],
    401: ["application/json"],
    403: ["application/json"],
    413: ["application/json"],
    429: ["application/json"],
    500: ["application/json"],
    503: ["application/json"],
  },
  secrets: [
    ["headers", "apim-accesstoken"],
    ["headers", "apim-timestamp"],
    ["headers", "apim-signature"],
    ["body", "encryption"],
    ["body", "accessToken"],
  ],
  envelope: gatewayTokenEnvelope,
  payload: ["object"],
} as const satisfies Operation;

/** The API without its operations: for a client of some of them. */
export const base = {} as const satisfies Omit<ApiDescription, "operations">;

/** The API with all of its operations. */
export const api = {
  title: "EnOS Application Portal",
  operations: {
    /** Log in */
    login,
    /** Choose the organization to work in */
    chooseOrganization,
    /** Whose session it is, and in which organization */
    session,
    /** Get new tokens for a refresh token */
    refreshToken,
    /** Revoke the user's refresh tokens */
    revokeRefreshTokens,
    /** Log out */
    logout,
    /** The organizations that the user belongs to */
    organizations,
    /** The user */
    user,
    /** Get the application's token for the gateway */
    getGatewayToken,
    /** Renew the application's token before it ends */
    refreshGatewayToken,
  },
} as const satisfies ApiDescription;
