// Generated from specs/many-files/openapi.yaml by `pnpm generate`. Do not edit.

import type { Answers } from "@handshake/runtime/msw";

/** By the client's method; the first is the usual success. */
export const answers: Answers = {
  listOrders: [
    {
      status: 200,
      mediaType: "application/json",
      body: [
        {
          price: { amount: 1 },
        },
      ],
    },
  ],
  showOrder: [
    {
      status: 200,
      mediaType: "application/json",
      body: {
        price: { amount: 1 },
        items: [],
      },
    },
  ],
};
