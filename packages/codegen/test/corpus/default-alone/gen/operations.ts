// Generated from specs/default-alone/openapi.yaml by `pnpm generate`. Do not edit.
import type { ApiDescription, Operation } from "@handshake/runtime";

export const showState = {
  id: "showState",
  method: "GET",
  path: "/state",
  repeatable: true,
  responses: { 204: [], 205: [], "2XX": ["application/json"], default: ["application/json"] },
} as const satisfies Operation;

/** The API without its operations: for a client of some of them. */
export const base = {} as const satisfies Omit<ApiDescription, "operations">;

/** The API with all of its operations. */
export const api = {
  title: "Nothing but a default",
  operations: {
    showState,
  },
} as const satisfies ApiDescription;
