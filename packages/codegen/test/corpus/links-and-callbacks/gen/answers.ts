// Generated from specs/links-and-callbacks/openapi.yaml by `pnpm generate`. Do not edit.

import type { Answers } from "@handshake/runtime/msw";

/** By the client's method; the first is the usual success. */
export const answers: Answers = {
  addJob: [
    {
      status: 201,
      mediaType: "application/json",
      body: { id: 1 },
    },
  ],
  showJob: [{ status: 204 }],
};
