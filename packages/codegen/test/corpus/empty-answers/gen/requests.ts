// Generated from specs/empty-answers/openapi.yaml by `pnpm generate`. Do not edit.

// Without what only answers need.
export {
  request0 as listThings,
  request1 as setThings,
  request2 as addThing,
  request3 as removeThings,
} from "./validators.ts";
