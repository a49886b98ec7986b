// Generated from specs/media-type-ranges/openapi.yaml by `pnpm generate`. Do not edit.
import type { ApiDescription, Operation } from "@handshake/runtime";
import { decode, encode, takes } from "@handshake/runtime/parts";

export const showPicture = {
  id: "showPicture",
  method: "GET",
  path: "/pictures",
  repeatable: true,
  responses: { 200: ["image/*"] },
  accept: "image/*",
  takes: takes,
  decode: decode,
} as const satisfies Operation;

export const setPicture = {
  id: "setPicture",
  method: "PUT",
  path: "/pictures",
  body: ["image/*"],
  encode: encode,
  repeatable: true,
  responses: { 200: ["*/*"] },
  accept: "*/*",
  takes: takes,
  decode: decode,
} as const satisfies Operation;

/** The API without its operations: for a client of some of them. */
export const base = {} as const satisfies Omit<ApiDescription, "operations">;

/** The API with all of its operations. */
export const api = {
  title: "Ranges of media types",
  operations: {
    showPicture,
    setPicture,
  },
} as const satisfies ApiDescription;
