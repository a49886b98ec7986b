// Generated from specs/unlisted-path-parameters/openapi.yaml by `pnpm generate`. Do not edit.

import type { Answers } from "@handshake/runtime/msw";

/** By the client's method; the first is the usual success. */
export const answers: Answers = { showFile: [{ status: 204 }] };
