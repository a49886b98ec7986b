// Generated from specs/every-method/openapi.yaml by `pnpm generate`. Do not edit.

import type { Answers } from "@handshake/runtime/msw";

/** By the client's method; the first is the usual success. */
export const answers: Answers = {
  getThing: [{ status: 200, mediaType: "application/json", body: "text" }],
  putThing: [{ status: 204 }],
  postThing: [{ status: 204 }],
  deleteThing: [{ status: 204 }],
  optionsThing: [{ status: 204 }],
  headThing: [
    {
      status: 200,
      mediaType: "application/json",
      headers: { "X-Size": "1" },
      body: "text",
    },
  ],
  patchThing: [{ status: 204 }],
  traceThing: [{ status: 200 }],
};
