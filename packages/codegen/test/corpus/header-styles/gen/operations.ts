// Generated from specs/header-styles/openapi.yaml by `pnpm generate`. Do not edit.
import type { ApiDescription, Operation } from "@handshake/runtime";
import { styles } from "@handshake/runtime/parts";

export const listThings = {
  id: "listThings",
  method: "GET",
  path: "/things",
  parameters: [
    { name: "x-ids", in: "headers" },
    { name: "x-point", in: "headers" },
    { name: "x-exploded", in: "headers", explode: true },
  ],
  styles: styles,
  repeatable: true,
  responses: { 204: [] },
} as const satisfies Operation;

/** The API without its operations: for a client of some of them. */
export const base = {} as const satisfies Omit<ApiDescription, "operations">;

/** The API with all of its operations. */
export const api = {
  title: "Arrays and objects in headers",
  operations: {
    listThings,
  },
} as const satisfies ApiDescription;
