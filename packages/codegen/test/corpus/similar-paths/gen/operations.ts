// Generated from specs/similar-paths/openapi.yaml by `pnpm generate`. Do not edit.
import type { ApiDescription, Operation } from "@handshake/runtime";

export const showUser = {
  id: "showUser",
  method: "GET",
  path: "/users/{id}",
  repeatable: true,
  responses: { 200: ["application/json"] },
} as const satisfies Operation;

export const showMe = {
  id: "showMe",
  method: "GET",
  path: "/users/me",
  repeatable: true,
  responses: { 200: ["application/json"] },
} as const satisfies Operation;

export const showUserJson = {
  id: "showUserJson",
  method: "GET",
  path: "/users/{id}.json",
  repeatable: true,
  responses: { 204: [] },
} as const satisfies Operation;

export const showUserFolder = {
  id: "showUserFolder",
  method: "GET",
  path: "/users/{id}/",
  repeatable: true,
  responses: { 204: [] },
} as const satisfies Operation;

export const archiveUser = {
  id: "archiveUser",
  method: "POST",
  path: "/users/{id}:archive",
  responses: { 204: [] },
} as const satisfies Operation;

/** The API without its operations: for a client of some of them. */
export const base = {} as const satisfies Omit<ApiDescription, "operations">;

/** The API with all of its operations. */
export const api = {
  title: "Paths that look alike",
  operations: {
    showUser,
    showMe,
    showUserJson,
    showUserFolder,
    archiveUser,
  },
} as const satisfies ApiDescription;
