// Generated from specs/circular-schemas/openapi.yaml by `pnpm generate`. Do not edit.
import type { ApiDescription, Operation } from "@handshake/runtime";

export const putTree = {
  id: "putTree",
  method: "PUT",
  path: "/trees",
  body: ["application/json"],
  repeatable: true,
  responses: { 200: ["application/json"] },
} as const satisfies Operation;

export const showPerson = {
  id: "showPerson",
  method: "GET",
  path: "/people",
  repeatable: true,
  responses: { 200: ["application/json"] },
} as const satisfies Operation;

/** The API without its operations: for a client of some of them. */
export const base = {} as const satisfies Omit<ApiDescription, "operations">;

/** The API with all of its operations. */
export const api = {
  title: "Schemas that contain themselves",
  operations: {
    putTree,
    showPerson,
  },
} as const satisfies ApiDescription;
