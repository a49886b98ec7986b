// Generated from specs/enos/openapi.yaml by `pnpm generate`. Do not edit.
import type { ApiDescription, Operation } from "@handshake/runtime";
import { credentials } from "@handshake/runtime/parts";

const securitySchemes = {
  accessToken: { type: "http", scheme: "bearer" },
  apimAccessToken: { type: "apiKey", in: "header", name: "apim-accesstoken" },
  apimTimestamp: { type: "apiKey", in: "header", name: "apim-timestamp" },
  apimSignature: { type: "apiKey", in: "header", name: "apim-signature" },
} as const;

const envelopes = {
  default: {
    code: "code",
    success: [200, 0],
    payload: "data",
    message: "message",
    errors: {
      31400: {
        name: "PasswordNotValid",
        description: "The user's password is missing or not valid. Outside of login, a parameter is.",
      },
      31401: {
        name: "AccessTokenNotValid",
        description: "The access token is missing or not valid.",
      },
      31403: { name: "PermissionRequired", description: "The permission is missing." },
      31404: { name: "OrganizationNotFound", description: "There is no such organization." },
      31429: {
        name: "AttemptLimit",
        description: "Too many attempts with a wrong password, or from this IP address. Try again later.",
      },
      31512: { name: "OrganizationUnselected", description: "No organization is chosen yet." },
    },
  },
  gatewayToken: {
    code: "status",
    success: [0],
    payload: "data",
    message: "msg",
    errors: {
      1001: { name: "RepeatedEncryption", description: "The same encryption was sent before." },
      1002: { name: "UnknownAppKey", description: "There is no such appKey." },
      1003: {
        name: "EncryptionNotValid",
        description: "The encryption does not match appKey, timestamp and appSecret.",
      },
      1004: { name: "ParameterNotValid", description: "A parameter is not valid." },
      1005: { name: "InternalError", description: "The token service failed." },
      1202: { name: "ParameterEmpty", description: "A parameter is empty." },
      1203: { name: "TokenExpired", description: "The token has ended. Get a new one." },
      1204: {
        name: "RefreshFailed",
        description: "The token could not be renewed. Get a new one.",
      },
    },
  },
} as const;

/** Log in */
export const login = {
  id: "login",
  method: "post",
  basePath: "/app-portal-service",
  path: "/v2.0/login",
  body: { required: true, mediaTypes: ["application/json"], secrets: ["/password"] },
  security: [["apimAccessToken", "apimTimestamp", "apimSignature"]],
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
  envelope: "default",
  payload: ["object"],
} as const satisfies Operation;

/** Choose the organization to work in */
export const chooseOrganization = {
  id: "chooseOrganization",
  method: "post",
  basePath: "/app-portal-service",
  path: "/v2.1/session/set",
  body: { required: true, mediaTypes: ["application/json"] },
  security: [["apimAccessToken", "apimTimestamp", "apimSignature", "accessToken"]],
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
  envelope: "default",
  payload: ["object"],
} as const satisfies Operation;

/** Whose session it is, and in which organization */
export const session = {
  id: "session",
  method: "get",
  basePath: "/app-portal-service",
  path: "/v2.1/session/info",
  security: [["apimAccessToken", "apimTimestamp", "apimSignature", "accessToken"]],
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
  envelope: "default",
  payload: ["object"],
} as const satisfies Operation;

/** Get new tokens for a refresh token */
export const refreshToken = {
  id: "refreshToken",
  method: "get",
  basePath: "/app-portal-service",
  path: "/v2.0/token/refresh",
  parameters: [{ name: "refreshToken", in: "query", required: true, secret: true }],
  idempotent: false,
  security: [["apimAccessToken", "apimTimestamp", "apimSignature"]],
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
  envelope: "default",
  payload: ["object"],
} as const satisfies Operation;

/** Revoke the user's refresh tokens */
export const revokeRefreshTokens = {
  id: "revokeRefreshTokens",
  method: "post",
  basePath: "/app-portal-service",
  path: "/v2.0/refreshToken/revokeAll",
  body: { required: true, mediaTypes: ["application/json"], secrets: ["/refreshToken"] },
  security: [["apimAccessToken", "apimTimestamp", "apimSignature", "accessToken"]],
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
  envelope: "default",
  payload: ["null"],
} as const satisfies Operation;

/** Log out */
export const logout = {
  id: "logout",
  method: "get",
  basePath: "/app-portal-service",
  path: "/v2.0/logout",
  idempotent: false,
  security: [["apimAccessToken", "apimTimestamp", "apimSignature", "accessToken"]],
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
  envelope: "default",
  payload: ["boolean"],
} as const satisfies Operation;

/** The organizations that the user belongs to */
export const organizations = {
  id: "organizations",
  method: "get",
  basePath: "/app-portal-service",
  path: "/v2.0/user/organization/list",
  security: [["apimAccessToken", "apimTimestamp", "apimSignature", "accessToken"]],
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
  envelope: "default",
  payload: ["object"],
} as const satisfies Operation;

/** The user */
export const user = {
  id: "user",
  method: "get",
  basePath: "/app-portal-service",
  path: "/v2.0/user/info",
  security: [["apimAccessToken", "apimTimestamp", "apimSignature", "accessToken"]],
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
  envelope: "default",
  payload: ["object"],
} as const satisfies Operation;

/** Get the application's token for the gateway */
export const getGatewayToken = {
  id: "getGatewayToken",
  method: "post",
  path: "/apim-token-service/v2.0/token/get",
  body: { required: true, mediaTypes: ["application/json"], secrets: ["/encryption"] },
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
  envelope: "gatewayToken",
  payload: ["object"],
} as const satisfies Operation;

/** Renew the application's token before it ends */
export const refreshGatewayToken = {
  id: "refreshGatewayToken",
  method: "post",
  path: "/apim-token-service/v2.0/token/refresh",
  body: {
    required: true,
    mediaTypes: ["application/json"],
    secrets: ["/encryption", "/accessToken"],
  },
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
  envelope: "gatewayToken",
  payload: ["object"],
} as const satisfies Operation;

/** The API without its operations: for a client of some of them. */
export const base = {
  title: "EnOS Application Portal",
  version: "1.0.0",
  securitySchemes,
  envelopes,
} as const satisfies Omit<ApiDescription, "operations">;

/** The API with all of its operations. */
export const api = {
  title: "EnOS Application Portal",
  version: "1.0.0",
  securitySchemes,
  envelopes,
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
