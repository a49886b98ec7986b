// Generated from specs/media-type-ranges/openapi.yaml by `pnpm generate`. Do not edit.

import type { Answers } from "@handshake/runtime/msw";

/** By the client's method; the first is the usual success. */
export const answers: Answers = {
  showPicture: [{ status: 200, mediaType: "image/*", body: "text" }],
  setPicture: [
    {
      status: 200,
      mediaType: "*/*",
      body: {},
    },
  ],
};
