// Generated from specs/one-way-properties/openapi.yaml by `pnpm generate`. Do not edit.

import type { Answers } from "@handshake/runtime/msw";

/** By the client's method; the first is the usual success. */
export const answers: Answers = {
  addUser: [
    {
      status: 201,
      mediaType: "application/json",
      body: { id: 1, name: "n" },
    },
  ],
};
