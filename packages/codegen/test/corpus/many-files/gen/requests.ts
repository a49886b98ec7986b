// Generated from specs/many-files/openapi.yaml by `pnpm generate`. Do not edit.

// Without what only answers need.
export {
  request0 as listOrders,
  request1 as showOrder,
} from "./validators.ts";
