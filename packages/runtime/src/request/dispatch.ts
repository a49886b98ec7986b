import type { Exchange } from "../exchange.ts";

/** To `fetch`, an option that is undefined is not there. */
type LooseRequestInit = { [Name in keyof RequestInit]: RequestInit[Name] | undefined } & {
  readonly duplex: "half" | undefined;
};

/** Lets a request go out as it is. */
export function dispatch(exchange: Exchange): Promise<Response> {
  const { settings, operation, url, headers, body, signal } = exchange;
  exchange.isSent = true;
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
  return (settings.fetch ?? fetch)(url, init as RequestInit);
}
