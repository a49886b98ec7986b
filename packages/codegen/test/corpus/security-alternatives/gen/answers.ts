// Generated from specs/security-alternatives/openapi.yaml by `pnpm generate`. Do not edit.

import type { Answers } from "@handshake/runtime/msw";

/** By the client's method; the first is the usual success. */
export const answers: Answers = { listThings: [{ status: 204 }], showOpen: [{ status: 204 }], showMaybe: [{ status: 204 }] };
