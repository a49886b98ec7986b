// Generated from specs/circular-schemas/openapi.yaml by `pnpm generate`. Do not edit.

// Without what only answers need.
export {
  request0 as putTree,
  request1 as showPerson,
} from "./validators.ts";
