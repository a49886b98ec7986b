// Generated from specs/reserved-names/openapi.yaml by `pnpm generate`. Do not edit.
import type { ApiDescription, Operation } from "@handshake/runtime";

export const delete_ = {
  id: "delete",
  method: "POST",
  path: "/delete",
  responses: { 204: [] },
} as const satisfies Operation;

export const class_ = {
  id: "class",
  method: "POST",
  path: "/class",
  responses: { 204: [] },
} as const satisfies Operation;

export const then_ = {
  id: "then",
  method: "POST",
  path: "/then",
  responses: { 204: [] },
} as const satisfies Operation;

export const constructor_ = {
  id: "constructor",
  method: "POST",
  path: "/constructor",
  responses: { 204: [] },
} as const satisfies Operation;

export const __proto___ = {
  id: "__proto__",
  method: "POST",
  path: "/proto",
  responses: { 204: [] },
} as const satisfies Operation;

export const api_ = {
  id: "api",
  method: "POST",
  path: "/api",
  responses: { 204: [] },
} as const satisfies Operation;

export const await_ = {
  id: "await",
  method: "POST",
  path: "/await",
  body: ["application/json"],
  responses: { 204: [] },
} as const satisfies Operation;

/** The API without its operations: for a client of some of them. */
export const base = {} as const satisfies Omit<ApiDescription, "operations">;

/** The API with all of its operations. */
export const api = {
  title: "Names that mean something",
  operations: {
    delete: delete_,
    class: class_,
    then_,
    constructor_,
    __proto___,
    api: api_,
    await: await_,
  },
} as const satisfies ApiDescription;
