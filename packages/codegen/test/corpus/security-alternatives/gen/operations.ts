// Generated from specs/security-alternatives/openapi.yaml by `pnpm generate`. Do not edit.
import type { ApiDescription, Operation } from "@handshake/runtime";
import { authorization, credentials, inHeader, inQuery } from "@handshake/runtime/parts";

const keyScheme = { name: "api_key", put: inQuery } as const;

const tenantScheme = { name: "X-Tenant", put: inHeader } as const;

const tokenScheme = { put: authorization } as const;

const basicScheme = { scheme: "basic", put: authorization } as const;

export const listThings = {
  id: "listThings",
  method: "GET",
  path: "/things",
  repeatable: true,
  security: [{ key: keyScheme, tenant: tenantScheme }, { token: tokenScheme }],
  credentials: credentials,
  responses: { 204: [], 401: [] },
  secrets: [["headers", "x-tenant"]],
} as const satisfies Operation;

export const showOpen = {
  id: "showOpen",
  method: "GET",
  path: "/open",
  repeatable: true,
  responses: { 204: [] },
  secrets: [["headers", "x-tenant"]],
} as const satisfies Operation;

export const showMaybe = {
  id: "showMaybe",
  method: "GET",
  path: "/maybe",
  repeatable: true,
  security: [{}, { basic: basicScheme }],
  credentials: credentials,
  responses: { 204: [] },
  secrets: [["headers", "x-tenant"]],
} as const satisfies Operation;

/** The API without its operations: for a client of some of them. */
export const base = {} as const satisfies Omit<ApiDescription, "operations">;

/** The API with all of its operations. */
export const api = {
  title: "Ways to log in",
  operations: {
    listThings,
    showOpen,
    showMaybe,
  },
} as const satisfies ApiDescription;
