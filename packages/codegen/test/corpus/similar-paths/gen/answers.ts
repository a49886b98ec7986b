// Generated from specs/similar-paths/openapi.yaml by `pnpm generate`. Do not edit.

import type { Answers } from "@handshake/runtime/msw";

/** By the client's method; the first is the usual success. */
export const answers: Answers = {
  showUser: [{ status: 200, mediaType: "application/json", body: "text" }],
  showMe: [{ status: 200, mediaType: "application/json", body: 1 }],
  showUserJson: [{ status: 204 }],
  showUserFolder: [{ status: 204 }],
  archiveUser: [{ status: 204 }],
};
