// Generated from specs/allof-tree/openapi.yaml by `pnpm generate`. Do not edit.

import type { Answers } from "@handshake/runtime/msw";

/** By the client's method; the first is the usual success. */
export const answers: Answers = {
  addVan: [
    {
      status: 201,
      mediaType: "application/json",
      body: { load: 1 },
    },
  ],
};
