// Generated from specs/constants/openapi.yaml by `pnpm generate`. Do not edit.
import type { ApiDescription, Operation } from "@handshake/runtime";

export const addEvent = {
  id: "addEvent",
  method: "POST",
  path: "/events",
  body: ["application/json"],
  responses: { 200: ["application/json"] },
} as const satisfies Operation;

/** The API without its operations: for a client of some of them. */
export const base = {} as const satisfies Omit<ApiDescription, "operations">;

/** The API with all of its operations. */
export const api = {
  title: "Constants",
  operations: {
    addEvent,
  },
} as const satisfies ApiDescription;
