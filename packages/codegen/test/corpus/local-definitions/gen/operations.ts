// Generated from specs/local-definitions/openapi.yaml by `pnpm generate`. Do not edit.
import type { ApiDescription, Operation } from "@handshake/runtime";

export const putTree = {
  id: "putTree",
  method: "PUT",
  path: "/trees",
  body: ["application/json"],
  repeatable: true,
  responses: { 204: [] },
} as const satisfies Operation;

/** The API without its operations: for a client of some of them. */
export const base = {} as const satisfies Omit<ApiDescription, "operations">;

/** The API with all of its operations. */
export const api = {
  title: "Definitions inside of a schema",
  operations: {
    putTree,
  },
} as const satisfies ApiDescription;
