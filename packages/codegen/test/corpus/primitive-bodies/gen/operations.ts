// Generated from specs/primitive-bodies/openapi.yaml by `pnpm generate`. Do not edit.
import type { ApiDescription, Operation } from "@handshake/runtime";

export const setText = {
  id: "setText",
  method: "PUT",
  path: "/text",
  body: ["application/json"],
  repeatable: true,
  responses: { 200: ["application/json"] },
} as const satisfies Operation;

export const setNumber = {
  id: "setNumber",
  method: "PUT",
  path: "/number",
  body: ["application/json"],
  repeatable: true,
  responses: { 200: ["application/json"] },
} as const satisfies Operation;

export const setFlag = {
  id: "setFlag",
  method: "PUT",
  path: "/flag",
  body: ["application/json"],
  repeatable: true,
  responses: { 200: ["application/json"] },
} as const satisfies Operation;

export const setList = {
  id: "setList",
  method: "PUT",
  path: "/list",
  body: ["application/json"],
  repeatable: true,
  responses: { 200: ["application/json"] },
} as const satisfies Operation;

/** The API without its operations: for a client of some of them. */
export const base = {} as const satisfies Omit<ApiDescription, "operations">;

/** The API with all of its operations. */
export const api = {
  title: "JSON that is no object",
  operations: {
    setText,
    setNumber,
    setFlag,
    setList,
  },
} as const satisfies ApiDescription;
