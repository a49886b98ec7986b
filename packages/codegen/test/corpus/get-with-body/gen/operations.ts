// Generated from specs/get-with-body/openapi.yaml by `pnpm generate`. Do not edit.
import type { ApiDescription, Operation } from "@handshake/runtime";

/** Search Sent without its body: `fetch` sends none with GET. */
export const search = {
  id: "search",
  method: "GET",
  path: "/search",
  repeatable: true,
  responses: { 200: ["application/json"] },
} as const satisfies Operation;

export const forget = {
  id: "forget",
  method: "DELETE",
  path: "/search",
  body: ["application/json"],
  repeatable: true,
  responses: { 204: [] },
} as const satisfies Operation;

/** Sent without its body: `fetch` sends none with HEAD. */
export const count = {
  id: "count",
  method: "HEAD",
  path: "/search",
  repeatable: true,
  responses: { 204: [] },
} as const satisfies Operation;

/** The API without its operations: for a client of some of them. */
export const base = {} as const satisfies Omit<ApiDescription, "operations">;

/** The API with all of its operations. */
export const api = {
  title: "Bodies that fetch does not send",
  operations: {
    /** Search Sent without its body: `fetch` sends none with GET. */
    search,
    forget,
    /** Sent without its body: `fetch` sends none with HEAD. */
    count,
  },
} as const satisfies ApiDescription;
