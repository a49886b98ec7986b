// Generated from specs/deprecated/openapi.yaml by `pnpm generate`. Do not edit.
import type { ApiDescription, Operation } from "@handshake/runtime";

/** The old way @deprecated */
export const old = {
  id: "old",
  method: "GET",
  path: "/old",
  repeatable: true,
  responses: { 200: ["application/json"] },
} as const satisfies Operation;

/** The API without its operations: for a client of some of them. */
export const base = {} as const satisfies Omit<ApiDescription, "operations">;

/** The API with all of its operations. */
export const api = {
  title: "What is going away",
  operations: {
    /** The old way @deprecated */
    old,
  },
} as const satisfies ApiDescription;
