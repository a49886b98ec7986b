// Generated from specs/primitive-bodies/openapi.yaml by `pnpm generate`. Do not edit.

// Without what only answers need.
export {
  request0 as setText,
  request1 as setNumber,
  request2 as setFlag,
  request3 as setList,
} from "./validators.ts";
