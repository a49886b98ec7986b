// Generated from specs/odd-property-names/openapi.yaml by `pnpm generate`. Do not edit.

import type { Answers } from "@handshake/runtime/msw";

/** By the client's method; the first is the usual success. */
export const answers: Answers = { "größe": [{ status: 204 }] };
