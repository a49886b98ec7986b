// Generated from specs/other-hosts/openapi.yaml by `pnpm generate`. Do not edit.
import type { ApiDescription, Operation } from "@handshake/runtime";

export const showMe = {
  id: "showMe",
  method: "GET",
  path: "/me",
  repeatable: true,
  responses: { 200: ["application/json"] },
} as const satisfies Operation;

/** The API without its operations: for a client of some of them. */
export const base = {} as const satisfies Omit<ApiDescription, "operations">;

/** The API with all of its operations. */
export const api = {
  title: "References to other hosts",
  operations: {
    showMe,
  },
} as const satisfies ApiDescription;
