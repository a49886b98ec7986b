// Generated from specs/response-headers/openapi.yaml by `pnpm generate`. Do not edit.

import type { Answers } from "@handshake/runtime/msw";

/** By the client's method; the first is the usual success. */
export const answers: Answers = {
  listThings: [
    {
      status: 200,
      mediaType: "application/json",
      headers: { "X-Total": "7", "x-next": "text" },
      body: ["text"],
    },
  ],
};
