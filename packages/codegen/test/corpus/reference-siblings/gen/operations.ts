// Generated from specs/reference-siblings/openapi.yaml by `pnpm generate`. Do not edit.
import type { ApiDescription, Operation } from "@handshake/runtime";

export const addPerson = {
  id: "addPerson",
  method: "POST",
  path: "/people",
  body: ["application/json"],
  responses: { 204: [] },
} as const satisfies Operation;

/** The API without its operations: for a client of some of them. */
export const base = {} as const satisfies Omit<ApiDescription, "operations">;

/** The API with all of its operations. */
export const api = {
  title: "Keywords beside a reference",
  operations: {
    addPerson,
  },
} as const satisfies ApiDescription;
