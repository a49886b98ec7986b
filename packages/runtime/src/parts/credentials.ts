import type { Exchange } from "../exchange.ts";
import type { HeaderRecord } from "../request/headers.ts";
import { resolveSecurity } from "../request/security.ts";

/** Puts the call's credentials where their schemes want them. */
export async function credentials(exchange: Exchange): Promise<void> {
  const headers = { ...(exchange.headers as HeaderRecord) };
  const applied = await resolveSecurity(exchange);
  exchange.headers = headers;
  exchange.applied = applied.map(([, value]) => value);
  for (const [scheme, value] of applied) scheme.put?.(exchange, headers, scheme, value);
}
