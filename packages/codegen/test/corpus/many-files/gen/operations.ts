// Generated from specs/many-files/openapi.yaml by `pnpm generate`. Do not edit.
import type { ApiDescription, Operation } from "@handshake/runtime";

export const listOrders = {
  id: "listOrders",
  method: "GET",
  path: "/orders",
  repeatable: true,
  responses: { 200: ["application/json"] },
} as const satisfies Operation;

export const showOrder = {
  id: "showOrder",
  method: "GET",
  path: "/orders/{id}",
  repeatable: true,
  responses: { 200: ["application/json"] },
} as const satisfies Operation;

/** The API without its operations: for a client of some of them. */
export const base = {} as const satisfies Omit<ApiDescription, "operations">;

/** The API with all of its operations. */
export const api = {
  title: "Many files",
  operations: {
    listOrders,
    showOrder,
  },
} as const satisfies ApiDescription;
