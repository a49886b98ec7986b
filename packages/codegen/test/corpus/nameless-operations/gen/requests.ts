// Generated from specs/nameless-operations/openapi.yaml by `pnpm generate`. Do not edit.

// Without what only answers need.
export {
  request0 as getRoot2,
  request1 as getBooksByBookIdPages,
  request2 as getBooksByBookIdPagesByNJson,
  request3 as getRoot,
} from "./validators.ts";
