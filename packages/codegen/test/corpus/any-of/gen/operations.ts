// Generated from specs/any-of/openapi.yaml by `pnpm generate`. Do not edit.
import type { ApiDescription, Operation } from "@handshake/runtime";

export const addContact = {
  id: "addContact",
  method: "POST",
  path: "/contacts",
  body: ["application/json"],
  responses: { 204: [] },
} as const satisfies Operation;

/** The API without its operations: for a client of some of them. */
export const base = {} as const satisfies Omit<ApiDescription, "operations">;

/** The API with all of its operations. */
export const api = {
  title: "At least one alternative",
  operations: {
    addContact,
  },
} as const satisfies ApiDescription;
