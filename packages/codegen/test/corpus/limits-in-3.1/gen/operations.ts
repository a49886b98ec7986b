// Generated from specs/limits-in-3.1/openapi.yaml by `pnpm generate`. Do not edit.
import type { ApiDescription, Operation } from "@handshake/runtime";

export const addThing = {
  id: "addThing",
  method: "POST",
  path: "/things",
  body: ["application/json"],
  responses: { 204: [] },
} as const satisfies Operation;

/** The API without its operations: for a client of some of them. */
export const base = {} as const satisfies Omit<ApiDescription, "operations">;

/** The API with all of its operations. */
export const api = {
  title: "Limits of OpenAPI 3.1",
  operations: {
    addThing,
  },
} as const satisfies ApiDescription;
