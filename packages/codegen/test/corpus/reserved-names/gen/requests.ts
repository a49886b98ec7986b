// Generated from specs/reserved-names/openapi.yaml by `pnpm generate`. Do not edit.

// Without what only answers need.
export {
  request0 as delete_,
  request1 as class_,
  request2 as then_,
  request3 as constructor_,
  request4 as __proto___,
  request5 as api_,
  request6 as await_,
} from "./validators.ts";
