// Generated from specs/base-paths/openapi.yaml by `pnpm generate`. Do not edit.

import type { Answers } from "@handshake/runtime/msw";

/** By the client's method; the first is the usual success. */
export const answers: Answers = {
  listThings: [{ status: 200, mediaType: "application/json", body: ["text"] }],
  listFiles: [{ status: 200, mediaType: "application/json", body: ["text"] }],
  addFile: [{ status: 204 }],
  health: [{ status: 204 }],
};
