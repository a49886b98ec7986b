// Generated from specs/circular-schemas/openapi.yaml by `pnpm generate`. Do not edit.

import type { Answers } from "@handshake/runtime/msw";

/** By the client's method; the first is the usual success. */
export const answers: Answers = {
  putTree: [
    {
      status: 200,
      mediaType: "application/json",
      body: {
        value: 1,
        children: [{ value: 1, children: [{ value: 1, children: [{ value: 1, children: [] }] }] }],
      },
    },
  ],
  showPerson: [
    {
      status: 200,
      mediaType: "application/json",
      body: { name: "text" },
    },
  ],
};
