// Generated from specs/server-variables/openapi.yaml by `pnpm generate`. Do not edit.
import type { ApiDescription, Operation } from "@handshake/runtime";

export const listThings = {
  id: "listThings",
  method: "GET",
  basePath: "/v3/api",
  path: "/things",
  repeatable: true,
  responses: { 200: ["application/json"] },
} as const satisfies Operation;

/** The API without its operations: for a client of some of them. */
export const base = {} as const satisfies Omit<ApiDescription, "operations">;

/** The API with all of its operations. */
export const api = {
  title: "Variables in a server",
  operations: {
    listThings,
  },
} as const satisfies ApiDescription;
