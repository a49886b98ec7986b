// Generated from specs/several-media-types/openapi.yaml by `pnpm generate`. Do not edit.
import type { ApiDescription, Operation } from "@handshake/runtime";
import { decode, encode, takes } from "@handshake/runtime/parts";

export const addThing = {
  id: "addThing",
  method: "POST",
  path: "/things",
  body: ["application/x-www-form-urlencoded", "application/json", "text/csv"],
  encode: encode,
  responses: { 200: ["text/csv", "application/json"] },
  accept: "text/csv, application/json",
  takes: takes,
  decode: decode,
} as const satisfies Operation;

/** The API without its operations: for a client of some of them. */
export const base = {} as const satisfies Omit<ApiDescription, "operations">;

/** The API with all of its operations. */
export const api = {
  title: "A body in several forms",
  operations: {
    addThing,
  },
} as const satisfies ApiDescription;
