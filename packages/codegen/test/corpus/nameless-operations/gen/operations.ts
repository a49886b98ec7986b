// Generated from specs/nameless-operations/openapi.yaml by `pnpm generate`. Do not edit.
import type { ApiDescription, Operation } from "@handshake/runtime";

export const getRoot2 = {
  id: "getRoot2",
  method: "GET",
  path: "/",
  repeatable: true,
  responses: { 204: [] },
} as const satisfies Operation;

export const getBooksByBookIdPages = {
  id: "getBooksByBookIdPages",
  method: "GET",
  path: "/books/{bookId}/pages",
  repeatable: true,
  responses: { 200: ["application/json"] },
} as const satisfies Operation;

export const getBooksByBookIdPagesByNJson = {
  id: "getBooksByBookIdPagesByNJson",
  method: "GET",
  path: "/books/{book-id}/pages/{n}.json",
  repeatable: true,
  responses: { 204: [] },
} as const satisfies Operation;

export const getRoot = {
  id: "getRoot",
  method: "POST",
  path: "/books",
  responses: { 204: [] },
} as const satisfies Operation;

/** The API without its operations: for a client of some of them. */
export const base = {} as const satisfies Omit<ApiDescription, "operations">;

/** The API with all of its operations. */
export const api = {
  title: "No operationIds",
  operations: {
    getRoot2,
    getBooksByBookIdPages,
    getBooksByBookIdPagesByNJson,
    getRoot,
  },
} as const satisfies ApiDescription;
