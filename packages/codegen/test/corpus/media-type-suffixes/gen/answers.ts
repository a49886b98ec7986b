// Generated from specs/media-type-suffixes/openapi.yaml by `pnpm generate`. Do not edit.

import type { Answers } from "@handshake/runtime/msw";

/** By the client's method; the first is the usual success. */
export const answers: Answers = {
  addThing: [
    {
      status: 200,
      mediaType: "application/vnd.acme.v2+json; charset=utf-8",
      body: { id: 1 },
    },
  ],
  changeThing: [{ status: 204 }],
};
