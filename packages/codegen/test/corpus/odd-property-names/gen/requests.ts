// Generated from specs/odd-property-names/openapi.yaml by `pnpm generate`. Do not edit.

// Without what only answers need.
export {
  request0 as größe,
} from "./validators.ts";
