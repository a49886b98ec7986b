// Generated from specs/colliding-names/openapi.yaml by `pnpm generate`. Do not edit.
import type { ApiDescription, Operation } from "@handshake/runtime";

export const getUser2 = {
  id: "get-user",
  method: "GET",
  path: "/a",
  repeatable: true,
  responses: { 204: [] },
} as const satisfies Operation;

export const getUser = {
  id: "getUser",
  method: "GET",
  path: "/b",
  repeatable: true,
  responses: { 200: ["application/json"] },
} as const satisfies Operation;

export const getUser3 = {
  id: "get.user",
  method: "GET",
  path: "/c",
  repeatable: true,
  responses: { 204: [] },
} as const satisfies Operation;

export const getD = {
  id: "???",
  method: "GET",
  path: "/d",
  repeatable: true,
  responses: { 204: [] },
} as const satisfies Operation;

/** The API without its operations: for a client of some of them. */
export const base = {} as const satisfies Omit<ApiDescription, "operations">;

/** The API with all of its operations. */
export const api = {
  title: "Names that become the same",
  operations: {
    getUser2,
    getUser,
    getUser3,
    getD,
  },
} as const satisfies ApiDescription;
