// Generated from specs/other-hosts/openapi.yaml by `pnpm generate`. Do not edit.

import type { Answers } from "@handshake/runtime/msw";

/** By the client's method; the first is the usual success. */
export const answers: Answers = {
  showMe: [
    {
      status: 200,
      mediaType: "application/json",
      body: { name: "Ann", team: "red" },
    },
  ],
};
