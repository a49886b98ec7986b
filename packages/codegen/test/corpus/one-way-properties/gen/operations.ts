// Generated from specs/one-way-properties/openapi.yaml by `pnpm generate`. Do not edit.
import type { ApiDescription, Operation } from "@handshake/runtime";

export const addUser = {
  id: "addUser",
  method: "POST",
  path: "/users",
  body: ["application/json"],
  responses: { 201: ["application/json"] },
  secrets: [["body", "password"]],
} as const satisfies Operation;

/** The API without its operations: for a client of some of them. */
export const base = {} as const satisfies Omit<ApiDescription, "operations">;

/** The API with all of its operations. */
export const api = {
  title: "readOnly and writeOnly",
  operations: {
    addUser,
  },
} as const satisfies ApiDescription;
