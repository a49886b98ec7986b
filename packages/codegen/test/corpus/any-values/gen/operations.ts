// Generated from specs/any-values/openapi.yaml by `pnpm generate`. Do not edit.
import type { ApiDescription, Operation } from "@handshake/runtime";

export const setValue = {
  id: "setValue",
  method: "PUT",
  path: "/values",
  body: ["application/json"],
  repeatable: true,
  responses: { 200: ["application/json"] },
} as const satisfies Operation;

export const setBag = {
  id: "setBag",
  method: "PUT",
  path: "/bag",
  body: ["application/json"],
  repeatable: true,
  responses: { 204: [] },
} as const satisfies Operation;

/** The API without its operations: for a client of some of them. */
export const base = {} as const satisfies Omit<ApiDescription, "operations">;

/** The API with all of its operations. */
export const api = {
  title: "Schemas that allow anything, or nothing",
  operations: {
    setValue,
    setBag,
  },
} as const satisfies ApiDescription;
