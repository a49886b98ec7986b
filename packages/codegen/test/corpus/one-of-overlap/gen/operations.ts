// Generated from specs/one-of-overlap/openapi.yaml by `pnpm generate`. Do not edit.
import type { ApiDescription, Operation } from "@handshake/runtime";

export const setPrice = {
  id: "setPrice",
  method: "PUT",
  path: "/prices",
  body: ["application/json"],
  repeatable: true,
  responses: { 200: ["application/json"] },
} as const satisfies Operation;

/** The API without its operations: for a client of some of them. */
export const base = {} as const satisfies Omit<ApiDescription, "operations">;

/** The API with all of its operations. */
export const api = {
  title: "Alternatives that overlap",
  operations: {
    setPrice,
  },
} as const satisfies ApiDescription;
