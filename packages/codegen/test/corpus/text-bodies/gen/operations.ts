// Generated from specs/text-bodies/openapi.yaml by `pnpm generate`. Do not edit.
import type { ApiDescription, Operation } from "@handshake/runtime";
import { decode, encode, takes } from "@handshake/runtime/parts";

export const setNote = {
  id: "setNote",
  method: "PUT",
  path: "/note",
  body: ["text/plain"],
  encode: encode,
  repeatable: true,
  responses: { 200: ["text/plain"] },
  accept: "text/plain",
  takes: takes,
  decode: decode,
} as const satisfies Operation;

export const postFeed = {
  id: "postFeed",
  method: "POST",
  path: "/feed",
  body: ["application/xml"],
  encode: encode,
  responses: { 200: ["application/atom+xml"] },
  accept: "application/atom+xml",
  takes: takes,
  decode: decode,
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
  title: "Text",
  operations: {
    setNote,
    postFeed,
    listEvents,
  },
} as const satisfies ApiDescription;
