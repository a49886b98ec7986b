// Generated from specs/wildcard-statuses/openapi.yaml by `pnpm generate`. Do not edit.
import type { ApiDescription, Operation } from "@handshake/runtime";

export const addJob = {
  id: "addJob",
  method: "POST",
  path: "/jobs",
  responses: {
    201: ["application/json"],
    204: [],
    205: [],
    404: ["application/json"],
    "2XX": ["application/json"],
    "4XX": ["application/json"],
    default: ["application/json"],
  },
} as const satisfies Operation;

/** The API without its operations: for a client of some of them. */
export const base = {} as const satisfies Omit<ApiDescription, "operations">;

/** The API with all of its operations. */
export const api = {
  title: "Classes of statuses",
  operations: {
    addJob,
  },
} as const satisfies ApiDescription;
