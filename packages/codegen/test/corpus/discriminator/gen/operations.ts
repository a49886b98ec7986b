// Generated from specs/discriminator/openapi.yaml by `pnpm generate`. Do not edit.
import type { ApiDescription, Operation } from "@handshake/runtime";

export const addPet = {
  id: "addPet",
  method: "POST",
  path: "/pets",
  body: ["application/json"],
  responses: { 200: ["application/json"] },
} as const satisfies Operation;

/** The API without its operations: for a client of some of them. */
export const base = {} as const satisfies Omit<ApiDescription, "operations">;

/** The API with all of its operations. */
export const api = {
  title: "A discriminator without mapping",
  operations: {
    addPet,
  },
} as const satisfies ApiDescription;
