// Generated from specs/get-with-body/openapi.yaml by `pnpm generate`. Do not edit.

import type { Answers } from "@handshake/runtime/msw";

/** By the client's method; the first is the usual success. */
export const answers: Answers = {
  search: [{ status: 200, mediaType: "application/json", body: ["text"] }],
  forget: [{ status: 204 }],
  count: [{ status: 204 }],
};
