// Generated from specs/similar-paths/openapi.yaml by `pnpm generate`. Do not edit.

// Without what only answers need.
export {
  request0 as showUser,
  request1 as showMe,
  request2 as showUserJson,
  request3 as showUserFolder,
  request4 as archiveUser,
} from "./validators.ts";
