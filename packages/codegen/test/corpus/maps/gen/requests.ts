// Generated from specs/maps/openapi.yaml by `pnpm generate`. Do not edit.

// Without what only answers need.
export {
  request0 as setMaps,
} from "./validators.ts";
