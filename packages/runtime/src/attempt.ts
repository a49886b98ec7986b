import type { Exchange } from "./exchange.ts";
import { credentialsFailure } from "./make-result.ts";
import type { AnyResult } from "./results.ts";
import { transmit } from "./transmit.ts";

async function authorized(exchange: Exchange): Promise<AnyResult> {
  try {
    await exchange.operation.credentials?.(exchange);
    return await exchange.settings.transmit(exchange);
  } catch (cause) {
    if (exchange.isSent) throw cause;
    return credentialsFailure(exchange, cause);
  }
}

/** Makes one attempt: credentials, layers, request. When its signal has ended it, nobody looks at the result. */
export function attempt(exchange: Exchange): Promise<AnyResult> {
  const { operation, settings } = exchange;
  // Without credentials and layers nothing can fail before the request: one promise less.
  const work = operation.credentials || settings.transmit !== transmit ? authorized : transmit;
  return work(exchange);
}
