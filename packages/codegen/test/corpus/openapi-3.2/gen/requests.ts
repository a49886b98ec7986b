// Generated from specs/openapi-3.2/openapi.yaml by `pnpm generate`. Do not edit.

// Without what only answers need.
export {
  request0 as listThings,
  request1 as listEvents,
} from "./validators.ts";
