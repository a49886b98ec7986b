// Generated from specs/links-and-callbacks/openapi.yaml by `pnpm generate`. Do not edit.
import type { ApiDescription, Operation } from "@handshake/runtime";

export const addJob = {
  id: "addJob",
  method: "POST",
  path: "/jobs",
  body: ["application/json"],
  responses: { 201: ["application/json"] },
} as const satisfies Operation;

export const showJob = {
  id: "showJob",
  method: "GET",
  path: "/jobs/{id}",
  repeatable: true,
  responses: { 204: [] },
} as const satisfies Operation;

/** The API without its operations: for a client of some of them. */
export const base = {} as const satisfies Omit<ApiDescription, "operations">;

/** The API with all of its operations. */
export const api = {
  title: "Links and callbacks",
  operations: {
    addJob,
    showJob,
  },
} as const satisfies ApiDescription;
