// Generated from specs/text-bodies/openapi.yaml by `pnpm generate`. Do not edit.

// Without what only answers need.
export {
  request0 as setNote,
  request1 as postFeed,
  request2 as listEvents,
} from "./validators.ts";
