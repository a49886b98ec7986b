// Generated from specs/any-values/openapi.yaml by `pnpm generate`. Do not edit.

import type { Answers } from "@handshake/runtime/msw";

/** By the client's method; the first is the usual success. */
export const answers: Answers = {
  setValue: [
    {
      status: 200,
      mediaType: "application/json",
      body: { a: [1] },
    },
  ],
  setBag: [{ status: 204 }],
};
