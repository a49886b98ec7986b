// Generated from specs/multipart-bodies/openapi.yaml by `pnpm generate`. Do not edit.
import type { ApiDescription, Operation } from "@handshake/runtime";
import { encode } from "@handshake/runtime/parts";

export const upload = {
  id: "upload",
  method: "POST",
  path: "/uploads",
  body: ["multipart/form-data"],
  encode: encode,
  responses: { 204: [] },
} as const satisfies Operation;

/** The API without its operations: for a client of some of them. */
export const base = {} as const satisfies Omit<ApiDescription, "operations">;

/** The API with all of its operations. */
export const api = {
  title: "Multipart forms",
  operations: {
    upload,
  },
} as const satisfies ApiDescription;
