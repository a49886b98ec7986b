// Generated from specs/nullable-in-3.0/openapi.yaml by `pnpm generate`. Do not edit.

import type { Answers } from "@handshake/runtime/msw";

/** By the client's method; the first is the usual success. */
export const answers: Answers = {
  addNote: [
    {
      status: 200,
      mediaType: "application/json",
      body: { text: null, level: null, author: null, tags: null },
    },
  ],
};
