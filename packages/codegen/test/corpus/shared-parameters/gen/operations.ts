// Generated from specs/shared-parameters/openapi.yaml by `pnpm generate`. Do not edit.
import type { ApiDescription, Operation } from "@handshake/runtime";

export const showUser = {
  id: "showUser",
  method: "GET",
  path: "/users/{id}",
  repeatable: true,
  responses: { 204: [] },
} as const satisfies Operation;

export const removeUser = {
  id: "removeUser",
  method: "DELETE",
  path: "/users/{id}",
  repeatable: true,
  responses: { 204: [] },
} as const satisfies Operation;

/** The API without its operations: for a client of some of them. */
export const base = {} as const satisfies Omit<ApiDescription, "operations">;

/** The API with all of its operations. */
export const api = {
  title: "Parameters of a path and of its operations",
  operations: {
    showUser,
    removeUser,
  },
} as const satisfies ApiDescription;
