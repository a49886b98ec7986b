// Generated from specs/primitive-bodies/openapi.yaml by `pnpm generate`. Do not edit.

import type { Answers } from "@handshake/runtime/msw";

/** By the client's method; the first is the usual success. */
export const answers: Answers = {
  setText: [{ status: 200, mediaType: "application/json", body: "it" }],
  setNumber: [{ status: 200, mediaType: "application/json", body: 0 }],
  setFlag: [{ status: 200, mediaType: "application/json", body: false }],
  setList: [{ status: 200, mediaType: "application/json", body: [] }],
};
