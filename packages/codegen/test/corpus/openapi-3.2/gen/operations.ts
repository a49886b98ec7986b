// Generated from specs/openapi-3.2/openapi.yaml by `pnpm generate`. Do not edit.
import type { ApiDescription, Operation } from "@handshake/runtime";
import { decode, takes } from "@handshake/runtime/parts";

export const listThings = {
  id: "listThings",
  method: "GET",
  path: "/things",
  repeatable: true,
  responses: { 200: ["application/json"] },
} as const satisfies Operation;

export const listEvents = {
  id: "listEvents",
  method: "GET",
  path: "/events",
  repeatable: true,
  responses: { 200: ["text/event-stream"] },
  accept: "text/event-stream",
  takes: takes,
  decode: decode,
} as const satisfies Operation;

/** The API without its operations: for a client of some of them. */
export const base = {} as const satisfies Omit<ApiDescription, "operations">;

/** The API with all of its operations. */
export const api = {
  title: "What is new in OpenAPI 3.2",
  operations: {
    listThings,
    listEvents,
  },
} as const satisfies ApiDescription;
