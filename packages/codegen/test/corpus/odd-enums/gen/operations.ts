// Generated from specs/odd-enums/openapi.yaml by `pnpm generate`. Do not edit.
import type { ApiDescription, Operation } from "@handshake/runtime";

export const listMarks = {
  id: "listMarks",
  method: "GET",
  path: "/marks",
  repeatable: true,
  responses: { 200: ["application/json"] },
} as const satisfies Operation;

/** The API without its operations: for a client of some of them. */
export const base = {} as const satisfies Omit<ApiDescription, "operations">;

/** The API with all of its operations. */
export const api = {
  title: "Enums with odd values",
  operations: {
    listMarks,
  },
} as const satisfies ApiDescription;
