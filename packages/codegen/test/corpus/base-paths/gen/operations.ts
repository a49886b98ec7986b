// Generated from specs/base-paths/openapi.yaml by `pnpm generate`. Do not edit.
import type { ApiDescription, Operation } from "@handshake/runtime";

export const listThings = {
  id: "listThings",
  method: "GET",
  basePath: "/v2",
  path: "/things",
  repeatable: true,
  responses: { 200: ["application/json"] },
} as const satisfies Operation;

export const listFiles = {
  id: "listFiles",
  method: "GET",
  basePath: "/files-api",
  path: "/files",
  repeatable: true,
  responses: { 200: ["application/json"] },
} as const satisfies Operation;

export const addFile = {
  id: "addFile",
  method: "POST",
  basePath: "/upload",
  path: "/files",
  responses: { 204: [] },
} as const satisfies Operation;

export const health = {
  id: "health",
  method: "GET",
  path: "/health",
  repeatable: true,
  responses: { 204: [] },
} as const satisfies Operation;

/** The API without its operations: for a client of some of them. */
export const base = {} as const satisfies Omit<ApiDescription, "operations">;

/** The API with all of its operations. */
export const api = {
  title: "Several servers",
  operations: {
    listThings,
    listFiles,
    addFile,
    health,
  },
} as const satisfies ApiDescription;
