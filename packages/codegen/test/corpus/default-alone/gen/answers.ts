// Generated from specs/default-alone/openapi.yaml by `pnpm generate`. Do not edit.

import type { Answers } from "@handshake/runtime/msw";

/** By the client's method; the first is the usual success. */
export const answers: Answers = {
  showState: [
    {
      status: 200,
      mediaType: "application/json",
      body: { up: true },
    },
  ],
};
