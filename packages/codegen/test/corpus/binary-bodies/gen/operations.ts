// Generated from specs/binary-bodies/openapi.yaml by `pnpm generate`. Do not edit.
import type { ApiDescription, Operation } from "@handshake/runtime";
import { decode, encode, takes } from "@handshake/runtime/parts";

export const showAvatar = {
  id: "showAvatar",
  method: "GET",
  path: "/avatar",
  repeatable: true,
  responses: { 200: ["image/png"], 404: ["application/json"] },
  accept: "image/png, application/json",
  takes: takes,
  decode: decode,
} as const satisfies Operation;

export const setAvatar = {
  id: "setAvatar",
  method: "PUT",
  path: "/avatar",
  body: ["image/png", "application/octet-stream"],
  encode: encode,
  repeatable: true,
  responses: { 204: [] },
} as const satisfies Operation;

/** The API without its operations: for a client of some of them. */
export const base = {} as const satisfies Omit<ApiDescription, "operations">;

/** The API with all of its operations. */
export const api = {
  title: "Bytes",
  operations: {
    showAvatar,
    setAvatar,
  },
} as const satisfies ApiDescription;
