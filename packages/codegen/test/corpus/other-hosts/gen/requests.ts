// Generated from specs/other-hosts/openapi.yaml by `pnpm generate`. Do not edit.

// Without what only answers need.
export {
  request0 as showMe,
} from "./validators.ts";
