// Generated from specs/media-type-suffixes/openapi.yaml by `pnpm generate`. Do not edit.
import type { ApiDescription, Operation } from "@handshake/runtime";

export const addThing = {
  id: "addThing",
  method: "POST",
  path: "/things",
  body: ["application/vnd.api+json"],
  responses: {
    200: ["application/vnd.acme.v2+json; charset=utf-8"],
    400: ["application/problem+json"],
  },
  accept: "application/vnd.acme.v2+json; charset=utf-8, application/problem+json",
} as const satisfies Operation;

export const changeThing = {
  id: "changeThing",
  method: "PATCH",
  path: "/things",
  body: ["application/merge-patch+json"],
  responses: { 204: [] },
} as const satisfies Operation;

/** The API without its operations: for a client of some of them. */
export const base = {} as const satisfies Omit<ApiDescription, "operations">;

/** The API with all of its operations. */
export const api = {
  title: "Media types that are JSON in other words",
  operations: {
    addThing,
    changeThing,
  },
} as const satisfies ApiDescription;
