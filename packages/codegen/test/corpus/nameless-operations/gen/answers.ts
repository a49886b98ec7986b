// Generated from specs/nameless-operations/openapi.yaml by `pnpm generate`. Do not edit.

import type { Answers } from "@handshake/runtime/msw";

/** By the client's method; the first is the usual success. */
export const answers: Answers = {
  getRoot2: [{ status: 204 }],
  getBooksByBookIdPages: [{ status: 200, mediaType: "application/json", body: ["text"] }],
  getBooksByBookIdPagesByNJson: [{ status: 204 }],
  getRoot: [{ status: 204 }],
};
