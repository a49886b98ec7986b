// Generated from specs/allof-tree/openapi.yaml by `pnpm generate`. Do not edit.

// Without what only answers need.
export {
  request0 as addVan,
} from "./validators.ts";
