// Generated from specs/colliding-names/openapi.yaml by `pnpm generate`. Do not edit.

import type { Answers } from "@handshake/runtime/msw";

/** By the client's method; the first is the usual success. */
export const answers: Answers = {
  getUser2: [{ status: 204 }],
  getUser: [{ status: 200, mediaType: "application/json", body: 1 }],
  getUser3: [{ status: 204 }],
  getD: [{ status: 204 }],
};
