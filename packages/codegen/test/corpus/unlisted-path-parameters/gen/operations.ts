// Generated from specs/unlisted-path-parameters/openapi.yaml by `pnpm generate`. Do not edit.
import type { ApiDescription, Operation } from "@handshake/runtime";

export const showFile = {
  id: "showFile",
  method: "GET",
  path: "/users/{id}/files/{file}",
  repeatable: true,
  responses: { 204: [] },
} as const satisfies Operation;

/** The API without its operations: for a client of some of them. */
export const base = {} as const satisfies Omit<ApiDescription, "operations">;

/** The API with all of its operations. */
export const api = {
  title: "Templates and parameters that do not match",
  operations: {
    showFile,
  },
} as const satisfies ApiDescription;
