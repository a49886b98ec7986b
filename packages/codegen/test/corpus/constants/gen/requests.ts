// Generated from specs/constants/openapi.yaml by `pnpm generate`. Do not edit.

// Without what only answers need.
export {
  request0 as addEvent,
} from "./validators.ts";
