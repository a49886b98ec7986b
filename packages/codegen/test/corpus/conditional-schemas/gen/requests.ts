// Generated from specs/conditional-schemas/openapi.yaml by `pnpm generate`. Do not edit.

// Without what only answers need.
export {
  request0 as pay,
} from "./validators.ts";
