// Generated from specs/nullable-in-3.1/openapi.yaml by `pnpm generate`. Do not edit.
import type { ApiDescription, Operation } from "@handshake/runtime";

export const addNote = {
  id: "addNote",
  method: "POST",
  path: "/notes",
  body: ["application/json"],
  responses: { 200: ["application/json"] },
} as const satisfies Operation;

/** The API without its operations: for a client of some of them. */
export const base = {} as const satisfies Omit<ApiDescription, "operations">;

/** The API with all of its operations. */
export const api = {
  title: "Null as OpenAPI 3.1 has it",
  operations: {
    addNote,
  },
} as const satisfies ApiDescription;
