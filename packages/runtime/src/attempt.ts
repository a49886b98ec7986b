import type { Exchange } from "./exchange.ts";
import { credentialsFailure, networkFailure } from "./make-result.ts";
import { readAnswer } from "./response/read.ts";
import type { AnyResult } from "./results.ts";

/** To `fetch`, an option that is undefined is not there. */
type LooseRequestInit = { [Name in keyof RequestInit]: RequestInit[Name] | undefined } & {
  readonly duplex: "half" | undefined;
};

/** Sends a request as it is. */
export async function transmit(exchange: Exchange): Promise<AnyResult> {
  const { settings, operation, url, headers, body, signal } = exchange;
  exchange.isSent = true;
  try {
    const init: LooseRequestInit = {
      method: operation.method,
      headers,
      // A redirect is an answer, not a way on: see `declaredKey`.
      redirect: "manual",
      signal,
      body,
      // A stream, which only `encode` gives, is sent while the answer is not read yet; `fetch` wants that said.
      duplex: operation.encode && "half",
    };
    const response = await (settings.fetch ?? fetch)(url, init as RequestInit);
    // An answer that comes after the end, from a `fetch` that heeds no signal, is let go.
    if (signal.aborted) response.body?.cancel().catch(() => undefined);
    return await readAnswer(exchange, response);
  } catch (cause) {
    return networkFailure(exchange, cause);
  }
}

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
  const isPlain = !operation.credentials && settings.transmit === transmit;
  return isPlain ? transmit(exchange) : authorized(exchange);
}
