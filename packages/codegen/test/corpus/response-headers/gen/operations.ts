// Generated from specs/response-headers/openapi.yaml by `pnpm generate`. Do not edit.
import type { ApiDescription, Operation } from "@handshake/runtime";

export const listThings = {
  id: "listThings",
  method: "GET",
  path: "/things",
  repeatable: true,
  responses: { 200: ["application/json"], 429: [] },
} as const satisfies Operation;

/** The API without its operations: for a client of some of them. */
export const base = {} as const satisfies Omit<ApiDescription, "operations">;

/** The API with all of its operations. */
export const api = {
  title: "Headers of answers",
  operations: {
    listThings,
  },
} as const satisfies ApiDescription;
