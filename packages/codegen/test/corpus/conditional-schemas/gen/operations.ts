// Generated from specs/conditional-schemas/openapi.yaml by `pnpm generate`. Do not edit.
import type { ApiDescription, Operation } from "@handshake/runtime";

export const pay = {
  id: "pay",
  method: "POST",
  path: "/payments",
  body: ["application/json"],
  responses: { 204: [] },
} as const satisfies Operation;

/** The API without its operations: for a client of some of them. */
export const base = {} as const satisfies Omit<ApiDescription, "operations">;

/** The API with all of its operations. */
export const api = {
  title: "Conditions",
  operations: {
    pay,
  },
} as const satisfies ApiDescription;
