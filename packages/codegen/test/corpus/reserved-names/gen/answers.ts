// Generated from specs/reserved-names/openapi.yaml by `pnpm generate`. Do not edit.

import type { Answers } from "@handshake/runtime/msw";

/** By the client's method; the first is the usual success. */
export const answers: Answers = {
  delete: [{ status: 204 }],
  class: [{ status: 204 }],
  then_: [{ status: 204 }],
  constructor_: [{ status: 204 }],
  __proto___: [{ status: 204 }],
  api: [{ status: 204 }],
  await: [{ status: 204 }],
};
