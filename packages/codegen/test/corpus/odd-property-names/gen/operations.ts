// Generated from specs/odd-property-names/openapi.yaml by `pnpm generate`. Do not edit.
import type { ApiDescription, Operation } from "@handshake/runtime";
import { styles } from "@handshake/runtime/parts";

/** Ends *\/ a comment */
export const größe = {
  id: "größe",
  method: "POST",
  path: "/größe/{a.b}/{c~d}",
  parameters: [{ name: "filter[name]", in: "query" }],
  styles: styles,
  body: ["application/json"],
  responses: { 204: [] },
} as const satisfies Operation;

/** The API without its operations: for a client of some of them. */
export const base = {} as const satisfies Omit<ApiDescription, "operations">;

/** The API with all of its operations. */
export const api = {
  title: "Names */ with `marks` and ${signs}",
  operations: {
    /** Ends *\/ a comment */
    größe,
  },
} as const satisfies ApiDescription;
