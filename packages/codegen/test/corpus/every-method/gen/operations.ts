// Generated from specs/every-method/openapi.yaml by `pnpm generate`. Do not edit.
import type { ApiDescription, Operation } from "@handshake/runtime";

export const getThing = {
  id: "getThing",
  method: "GET",
  path: "/thing",
  repeatable: true,
  responses: { 200: ["application/json"] },
} as const satisfies Operation;

export const putThing = {
  id: "putThing",
  method: "PUT",
  path: "/thing",
  repeatable: true,
  responses: { 204: [] },
} as const satisfies Operation;

export const postThing = {
  id: "postThing",
  method: "POST",
  path: "/thing",
  responses: { 204: [] },
} as const satisfies Operation;

export const deleteThing = {
  id: "deleteThing",
  method: "DELETE",
  path: "/thing",
  repeatable: true,
  responses: { 204: [] },
} as const satisfies Operation;

export const optionsThing = {
  id: "optionsThing",
  method: "OPTIONS",
  path: "/thing",
  repeatable: true,
  responses: { 204: [] },
} as const satisfies Operation;

export const headThing = {
  id: "headThing",
  method: "HEAD",
  path: "/thing",
  repeatable: true,
  responses: { 200: [] },
} as const satisfies Operation;

export const patchThing = {
  id: "patchThing",
  method: "PATCH",
  path: "/thing",
  responses: { 204: [] },
} as const satisfies Operation;

export const traceThing = {
  id: "traceThing",
  method: "TRACE",
  path: "/thing",
  repeatable: true,
  responses: { 200: [] },
} as const satisfies Operation;

/** The API without its operations: for a client of some of them. */
export const base = {} as const satisfies Omit<ApiDescription, "operations">;

/** The API with all of its operations. */
export const api = {
  title: "Every method",
  operations: {
    getThing,
    putThing,
    postThing,
    deleteThing,
    optionsThing,
    headThing,
    patchThing,
    traceThing,
  },
} as const satisfies ApiDescription;
