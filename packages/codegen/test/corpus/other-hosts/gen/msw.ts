// Generated from specs/other-hosts/openapi.yaml by `pnpm generate`. Do not edit.

import { createMsw, type Msw } from "@handshake/runtime/msw";
import { answers } from "./answers.ts";
import type { Examples } from "./examples.ts";
import { api } from "./operations.ts";

/**
 * MSW handlers that answer with the contract's examples: `handlers` for every operation, and
 * `on` for one of them, with the example of a name.
 *
 * @param baseUrl as the client has it; left out, any host is answered for.
 */
export function createOtherHostsMsw(baseUrl?: string | URL): Msw<typeof api, Examples> {
  return createMsw<typeof api, Examples>(api, answers, baseUrl);
}
