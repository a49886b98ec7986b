// Generated from specs/koodrive/openapi.yaml by `pnpm generate`. Do not edit.
import type { ApiDescription, Operation } from "@handshake/runtime";
import { credentials } from "@handshake/runtime/parts";

const securitySchemes = {
  accessToken: { type: "apiKey", in: "header", name: "Authorization" },
} as const;

const envelopes = {
  default: {
    code: "code",
    success: [0],
    payload: "data",
    message: "msg",
    errors: {
      13000101: { name: "BadRequest", description: "The request is not understood." },
      13000102: {
        name: "ParameterInvalid",
        description: "A parameter is not valid. The vendor pairs it with HTTP 400.",
      },
      13000201: { name: "InnerServiceFailure", description: "A service behind this one failed." },
    },
  },
} as const;

/** Log in */
export const login = {
  id: "login",
  method: "post",
  basePath: "/koodrive/ose/v1",
  path: "/auth/login",
  parameters: [
    { name: "x-hw-agentName", in: "header", required: true },
    { name: "X-Traceid", in: "header" },
  ],
  body: {
    required: true,
    mediaTypes: ["application/json"],
    secrets: ["/password", "/captchaToken"],
  },
  responses: {
    200: ["application/json"],
    400: ["application/json"],
    401: ["application/json"],
    500: ["application/json"],
  },
  envelope: "default",
  payload: ["object"],
  requestId: { header: "X-Traceid", length: 58 },
} as const satisfies Operation;

/** Get a new session for a refresh token */
export const refreshToken = {
  id: "refreshToken",
  method: "post",
  basePath: "/koodrive/ose/v1",
  path: "/auth/refreshToken",
  parameters: [{ name: "X-Traceid", in: "header" }],
  body: { required: true, mediaTypes: ["application/json"], secrets: ["/refreshToken"] },
  security: [["accessToken"]],
  credentials: credentials,
  responses: {
    200: ["application/json"],
    400: ["application/json"],
    401: ["application/json"],
    500: ["application/json"],
  },
  envelope: "default",
  payload: ["object"],
  requestId: { header: "X-Traceid", length: 58 },
} as const satisfies Operation;

/** Log out */
export const logout = {
  id: "logout",
  method: "post",
  basePath: "/koodrive/ose/v1",
  path: "/auth/logout",
  parameters: [{ name: "X-Traceid", in: "header" }],
  body: { required: true, mediaTypes: ["application/json"], secrets: ["/accessToken"] },
  security: [["accessToken"]],
  credentials: credentials,
  responses: {
    200: ["application/json"],
    400: ["application/json"],
    401: ["application/json"],
    500: ["application/json"],
  },
  envelope: "default",
  requestId: { header: "X-Traceid", length: 58 },
} as const satisfies Operation;

/** Check a verification code */
export const validateCode = {
  id: "validateCode",
  method: "post",
  basePath: "/koodrive/ose/v1",
  path: "/verify/code/validate",
  parameters: [
    { name: "x-hw-agentName", in: "header", required: true },
    { name: "X-Traceid", in: "header" },
  ],
  body: { required: true, mediaTypes: ["application/json"], secrets: ["/code"] },
  responses: {
    200: ["application/json"],
    400: ["application/json"],
    401: ["application/json"],
    500: ["application/json"],
  },
  envelope: "default",
  payload: ["object"],
  requestId: { header: "X-Traceid", length: 58 },
} as const satisfies Operation;

/** Look up a user */
export const userInfo = {
  id: "userInfo",
  method: "get",
  basePath: "/koodrive/ose/v1",
  path: "/user/info",
  parameters: [
    { name: "userId", in: "query" },
    { name: "phone", in: "query" },
    { name: "X-Traceid", in: "header" },
  ],
  security: [["accessToken"]],
  credentials: credentials,
  responses: {
    200: ["application/json"],
    400: ["application/json"],
    401: ["application/json"],
    500: ["application/json"],
  },
  envelope: "default",
  payload: ["object"],
  requestId: { header: "X-Traceid", length: 58 },
} as const satisfies Operation;

/** The API without its operations: for a client of some of them. */
export const base = {
  title: "KooDrive",
  version: "1.0.0",
  securitySchemes,
  envelopes,
} as const satisfies Omit<ApiDescription, "operations">;

/** The API with all of its operations. */
export const api = {
  title: "KooDrive",
  version: "1.0.0",
  securitySchemes,
  envelopes,
  operations: {
    /** Log in */
    login,
    /** Get a new session for a refresh token */
    refreshToken,
    /** Log out */
    logout,
    /** Check a verification code */
    validateCode,
    /** Look up a user */
    userInfo,
  },
} as const satisfies ApiDescription;
