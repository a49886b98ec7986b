// Generated from specs/tuples/openapi.yaml by `pnpm generate`. Do not edit.

import type { Answers } from "@handshake/runtime/msw";

/** By the client's method; the first is the usual success. */
export const answers: Answers = { setPoint: [{ status: 200, mediaType: "application/json", body: ["a"] }] };
