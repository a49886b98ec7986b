// Generated from specs/links-and-callbacks/openapi.yaml by `pnpm generate`. Do not edit.

// Without what only answers need.
export {
  request0 as addJob,
  request1 as showJob,
} from "./validators.ts";
