// Generated from specs/koodrive/openapi.yaml by `pnpm generate`. Do not edit.
import type { ApiDescription, Operation, WithCodes } from "@handshake/runtime";
import { credentials, inHeader } from "@handshake/runtime/parts";

const accessTokenScheme = { name: "Authorization", put: inHeader } as const;

const defaultEnvelopeShape = {
  code: "code",
  success: [0],
  payload: "data",
  message: "msg",
} as const;
const defaultEnvelope = defaultEnvelopeShape as WithCodes<typeof defaultEnvelopeShape, 13000101 | 13000102 | 13000201>;

/** Log in */
export const login = {
  id: "login",
  method: "POST",
  basePath: "/koodrive/ose/v1",
  path: "/auth/login",
  body: ["application/json"],
  responses: {
    200: ["application/json"],
    400: ["application/json"],
    401: ["application/json"],
    500: ["application/json"],
  },
  secrets: [["body", "password"], ["body", "captchaToken"]],
  envelope: defaultEnvelope,
  payload: ["object"],
  requestId: { header: "x-traceid", length: 58 },
} as const satisfies Operation;

/** Get a new session for a refresh token */
export const refreshToken = {
  id: "refreshToken",
  method: "POST",
  basePath: "/koodrive/ose/v1",
  path: "/auth/refreshToken",
  body: ["application/json"],
  security: [{ accessToken: accessTokenScheme }],
  credentials: credentials,
  responses: {
    200: ["application/json"],
    400: ["application/json"],
    401: ["application/json"],
    500: ["application/json"],
  },
  secrets: [["body", "refreshToken"]],
  envelope: defaultEnvelope,
  payload: ["object"],
  requestId: { header: "x-traceid", length: 58 },
} as const satisfies Operation;

/** Log out */
export const logout = {
  id: "logout",
  method: "POST",
  basePath: "/koodrive/ose/v1",
  path: "/auth/logout",
  body: ["application/json"],
  security: [{ accessToken: accessTokenScheme }],
  credentials: credentials,
  responses: {
    200: ["application/json"],
    400: ["application/json"],
    401: ["application/json"],
    500: ["application/json"],
  },
  secrets: [["body", "accessToken"]],
  envelope: defaultEnvelope,
  requestId: { header: "x-traceid", length: 58 },
} as const satisfies Operation;

/** Check a verification code */
export const validateCode = {
  id: "validateCode",
  method: "POST",
  basePath: "/koodrive/ose/v1",
  path: "/verify/code/validate",
  body: ["application/json"],
  responses: {
    200: ["application/json"],
    400: ["application/json"],
    401: ["application/json"],
    500: ["application/json"],
  },
  secrets: [["body", "code"]],
  envelope: defaultEnvelope,
  payload: ["object"],
  requestId: { header: "x-traceid", length: 58 },
} as const satisfies Operation;

/** Look up a user */
export const userInfo = {
  id: "userInfo",
  method: "GET",
  basePath: "/koodrive/ose/v1",
  path: "/user/info",
  repeatable: true,
  security: [{ accessToken: accessTokenScheme }],
  credentials: credentials,
  responses: {
    200: ["application/json"],
    400: ["application/json"],
    401: ["application/json"],
    500: ["application/json"],
  },
  envelope: defaultEnvelope,
  payload: ["object"],
  requestId: { header: "x-traceid", length: 58 },
} as const satisfies Operation;

/** The API without its operations: for a client of some of them. */
export const base = {} as const satisfies Omit<ApiDescription, "operations">;

/** The API with all of its operations. */
export const api = {
  title: "KooDrive",
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
