import { type Gateway, tokenHeader } from "./gateway.ts";

function signable(url: string, init: RequestInit) {
  const { headers, body } = init;
  if (!(headers instanceof Headers) || !headers.has(tokenHeader)) return undefined;
  // A stream is spent. JSON, which is all that this API takes, is a string.
  if (body !== undefined && body !== null && typeof body !== "string") return undefined;
  return { url: new URL(url), headers, body: body ?? undefined };
}

/**
 * A `fetch` that repeats a signed request once, with a new token, when the gateway refuses the old one with 401.
 * A refused request never reached the portal (inferred), so nothing is done twice: not even a login. When there is no new token,
 * the gateway's answer stands.
 */
export function createRenewingFetch(
  gateway: Gateway,
  inner: typeof fetch | undefined,
): typeof fetch {
  return async (input, init = {}) => {
    const send = inner ?? globalThis.fetch;
    const answer = await send(input, init);
    const request = answer.status === 401 ? signable(String(input), init) : undefined;
    if (request === undefined) return answer;
    const again = await gateway.signAgain(request).catch(() => false);
    if (!again) return answer;
    answer.body?.cancel().catch(() => undefined);
    return send(input, init);
  };
}
