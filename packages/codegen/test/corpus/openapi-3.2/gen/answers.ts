// Generated from specs/openapi-3.2/openapi.yaml by `pnpm generate`. Do not edit.

import type { Answers } from "@handshake/runtime/msw";

/** By the client's method; the first is the usual success. */
export const answers: Answers = {
  listThings: [{ status: 200, mediaType: "application/json", body: ["text"] }],
  listEvents: [{ status: 200, mediaType: "text/event-stream" }],
};
