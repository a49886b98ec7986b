// Generated from specs/empty-answers/openapi.yaml by `pnpm generate`. Do not edit.
import type { ApiDescription, Operation } from "@handshake/runtime";

export const listThings = {
  id: "listThings",
  method: "GET",
  path: "/things",
  repeatable: true,
  responses: { 200: ["application/json"] },
} as const satisfies Operation;

export const setThings = {
  id: "setThings",
  method: "PUT",
  path: "/things",
  repeatable: true,
  responses: { 202: [] },
} as const satisfies Operation;

export const addThing = {
  id: "addThing",
  method: "POST",
  path: "/things",
  responses: { 201: [], 204: [] },
} as const satisfies Operation;

export const removeThings = {
  id: "removeThings",
  method: "DELETE",
  path: "/things",
  repeatable: true,
  responses: { 204: [] },
} as const satisfies Operation;

/** The API without its operations: for a client of some of them. */
export const base = {} as const satisfies Omit<ApiDescription, "operations">;

/** The API with all of its operations. */
export const api = {
  title: "Answers without a body",
  operations: {
    listThings,
    setThings,
    addThing,
    removeThings,
  },
} as const satisfies ApiDescription;
