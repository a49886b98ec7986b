// Generated from specs/odd-enums/openapi.yaml by `pnpm generate`. Do not edit.

import type { Answers } from "@handshake/runtime/msw";

/** By the client's method; the first is the usual success. */
export const answers: Answers = { listMarks: [{ status: 200, mediaType: "application/json", body: ["", "*/", 1.5, true, null] }] };
