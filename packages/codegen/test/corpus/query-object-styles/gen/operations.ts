// Generated from specs/query-object-styles/openapi.yaml by `pnpm generate`. Do not edit.
import type { ApiDescription, Operation } from "@handshake/runtime";
import { styles } from "@handshake/runtime/parts";

export const search = {
  id: "search",
  method: "GET",
  path: "/search",
  parameters: [
    { name: "apart", in: "query" },
    { name: "commas", in: "query", explode: false },
    { name: "deep", in: "query", style: "deepObject", explode: true },
  ],
  styles: styles,
  repeatable: true,
  responses: { 204: [] },
} as const satisfies Operation;

/** The API without its operations: for a client of some of them. */
export const base = {} as const satisfies Omit<ApiDescription, "operations">;

/** The API with all of its operations. */
export const api = {
  title: "Objects in the query",
  operations: {
    search,
  },
} as const satisfies ApiDescription;
