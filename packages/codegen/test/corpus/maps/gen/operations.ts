// Generated from specs/maps/openapi.yaml by `pnpm generate`. Do not edit.
import type { ApiDescription, Operation } from "@handshake/runtime";

export const setMaps = {
  id: "setMaps",
  method: "PUT",
  path: "/maps",
  body: ["application/json"],
  repeatable: true,
  responses: { 204: [] },
} as const satisfies Operation;

/** The API without its operations: for a client of some of them. */
export const base = {} as const satisfies Omit<ApiDescription, "operations">;

/** The API with all of its operations. */
export const api = {
  title: "Objects with any keys",
  operations: {
    setMaps,
  },
} as const satisfies ApiDescription;
