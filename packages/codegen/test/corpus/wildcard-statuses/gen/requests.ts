// Generated from specs/wildcard-statuses/openapi.yaml by `pnpm generate`. Do not edit.

// Without what only answers need.
export {
  request0 as addJob,
} from "./validators.ts";
