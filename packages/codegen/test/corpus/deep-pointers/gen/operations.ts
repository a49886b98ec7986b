// Generated from specs/deep-pointers/openapi.yaml by `pnpm generate`. Do not edit.
import type { ApiDescription, Operation } from "@handshake/runtime";

export const showPet = {
  id: "showPet",
  method: "GET",
  path: "/pets/{petId}",
  repeatable: true,
  responses: { 200: ["application/json"] },
} as const satisfies Operation;

export const listOwners = {
  id: "listOwners",
  method: "GET",
  path: "/owners",
  repeatable: true,
  responses: { 200: ["application/json"] },
} as const satisfies Operation;

/** The API without its operations: for a client of some of them. */
export const base = {} as const satisfies Omit<ApiDescription, "operations">;

/** The API with all of its operations. */
export const api = {
  title: "References into the middle of something",
  operations: {
    showPet,
    listOwners,
  },
} as const satisfies ApiDescription;
