// Generated from specs/defaults/openapi.yaml by `pnpm generate`. Do not edit.
import type { ApiDescription, Operation } from "@handshake/runtime";

export const addThing = {
  id: "addThing",
  method: "POST",
  path: "/things",
  body: ["application/json"],
  responses: { 200: ["application/json"] },
} as const satisfies Operation;

/** The API without its operations: for a client of some of them. */
export const base = {} as const satisfies Omit<ApiDescription, "operations">;

/** The API with all of its operations. */
export const api = {
  title: "Defaults",
  operations: {
    addThing,
  },
} as const satisfies ApiDescription;
