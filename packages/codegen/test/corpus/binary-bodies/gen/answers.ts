// Generated from specs/binary-bodies/openapi.yaml by `pnpm generate`. Do not edit.

import type { Answers } from "@handshake/runtime/msw";

/** By the client's method; the first is the usual success. */
export const answers: Answers = {
  showAvatar: [{ status: 200, mediaType: "image/png", body: "text" }],
  setAvatar: [{ status: 204 }],
};
