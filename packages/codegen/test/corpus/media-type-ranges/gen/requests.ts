// Generated from specs/media-type-ranges/openapi.yaml by `pnpm generate`. Do not edit.

// Without what only answers need.
export {
  request0 as showPicture,
  request1 as setPicture,
} from "./validators.ts";
