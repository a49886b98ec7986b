// Generated from specs/text-bodies/openapi.yaml by `pnpm generate`. Do not edit.

import type { Answers } from "@handshake/runtime/msw";

/** By the client's method; the first is the usual success. */
export const answers: Answers = {
  setNote: [{ status: 200, mediaType: "text/plain", body: "größer" }],
  postFeed: [{ status: 200, mediaType: "application/atom+xml", body: "<feed/>" }],
  listEvents: [{ status: 200, mediaType: "text/event-stream", body: "data: 1\n\n" }],
};
