// Generated from specs/deep-pointers/openapi.yaml by `pnpm generate`. Do not edit.

import type { Answers } from "@handshake/runtime/msw";

/** By the client's method; the first is the usual success. */
export const answers: Answers = {
  showPet: [
    {
      status: 200,
      mediaType: "application/json",
      body: {
        tag: { word: "text" },
      },
    },
  ],
  listOwners: [
    {
      status: 200,
      mediaType: "application/json",
      body: {
        tag: { word: "text" },
      },
    },
  ],
};
