// Generated from specs/allof-tree/openapi.yaml by `pnpm generate`. Do not edit.
import type { ApiDescription, Operation } from "@handshake/runtime";

export const addVan = {
  id: "addVan",
  method: "POST",
  path: "/vans",
  body: ["application/json"],
  responses: { 201: ["application/json"] },
} as const satisfies Operation;

/** The API without its operations: for a client of some of them. */
export const base = {} as const satisfies Omit<ApiDescription, "operations">;

/** The API with all of its operations. */
export const api = {
  title: "A tree of allOf",
  operations: {
    addVan,
  },
} as const satisfies ApiDescription;
