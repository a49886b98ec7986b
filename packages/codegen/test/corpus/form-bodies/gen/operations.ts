// Generated from specs/form-bodies/openapi.yaml by `pnpm generate`. Do not edit.
import type { ApiDescription, Operation } from "@handshake/runtime";
import { encode } from "@handshake/runtime/parts";

export const getToken = {
  id: "getToken",
  method: "POST",
  path: "/token",
  body: ["application/x-www-form-urlencoded"],
  encode: encode,
  responses: { 204: [] },
} as const satisfies Operation;

/** The API without its operations: for a client of some of them. */
export const base = {} as const satisfies Omit<ApiDescription, "operations">;

/** The API with all of its operations. */
export const api = {
  title: "URL-encoded forms",
  operations: {
    getToken,
  },
} as const satisfies ApiDescription;
