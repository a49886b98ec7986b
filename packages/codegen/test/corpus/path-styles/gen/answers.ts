// Generated from specs/path-styles/openapi.yaml by `pnpm generate`. Do not edit.

import type { Answers } from "@handshake/runtime/msw";

/** By the client's method; the first is the usual success. */
export const answers: Answers = { simple: [{ status: 204 }], label: [{ status: 204 }], matrix: [{ status: 204 }] };
