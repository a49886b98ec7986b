// Generated from specs/parameter-content/openapi.yaml by `pnpm generate`. Do not edit.
import type { ApiDescription, Operation } from "@handshake/runtime";
import { styles } from "@handshake/runtime/parts";

export const search = {
  id: "search",
  method: "GET",
  path: "/search",
  parameters: [{ name: "filter", in: "query", json: true }],
  styles: styles,
  repeatable: true,
  responses: { 204: [] },
} as const satisfies Operation;

/** The API without its operations: for a client of some of them. */
export const base = {} as const satisfies Omit<ApiDescription, "operations">;

/** The API with all of its operations. */
export const api = {
  title: "Parameters that are JSON",
  operations: {
    search,
  },
} as const satisfies ApiDescription;
