// Generated from specs/path-styles/openapi.yaml by `pnpm generate`. Do not edit.
import type { ApiDescription, Operation } from "@handshake/runtime";
import { styles } from "@handshake/runtime/parts";

export const simple = {
  id: "simple",
  method: "GET",
  path: "/simple/{ids}/{point}",
  parameters: [{ name: "ids", in: "path" }, { name: "point", in: "path", explode: true }],
  styles: styles,
  repeatable: true,
  responses: { 204: [] },
} as const satisfies Operation;

export const label = {
  id: "label",
  method: "GET",
  path: "/label/{word}/{ids}",
  parameters: [
    { name: "word", in: "path", style: "label" },
    { name: "ids", in: "path", style: "label" },
  ],
  styles: styles,
  repeatable: true,
  responses: { 204: [] },
} as const satisfies Operation;

export const matrix = {
  id: "matrix",
  method: "GET",
  path: "/matrix/{word}/{ids}",
  parameters: [
    { name: "word", in: "path", style: "matrix" },
    { name: "ids", in: "path", style: "matrix", explode: true },
  ],
  styles: styles,
  repeatable: true,
  responses: { 204: [] },
} as const satisfies Operation;

/** The API without its operations: for a client of some of them. */
export const base = {} as const satisfies Omit<ApiDescription, "operations">;

/** The API with all of its operations. */
export const api = {
  title: "Arrays and objects in the path",
  operations: {
    simple,
    label,
    matrix,
  },
} as const satisfies ApiDescription;
