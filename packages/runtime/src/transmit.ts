import type { Exchange } from "./exchange.ts";
import { failure, networkFailure, success, undeclared } from "./make-result.ts";
import { isJson } from "./media-type.ts";
import { dispatch } from "./request/dispatch.ts";
import { readEnvelope } from "./response/read-envelope.ts";
import { readBeginning } from "./response/excerpt.ts";
import { declaredKey, isRedirect } from "./response/status.ts";
import type { AnyResult } from "./results.ts";

/**
 * Sends a request as it is, and says what its answer means under the contract. One function, for each that is waited
 * for takes as long as all that it does.
 */
export async function transmit(exchange: Exchange): Promise<AnyResult> {
  try {
    const response = await dispatch(exchange);
    // An answer that comes after the end, from a `fetch` that heeds no signal, is let go.
    if (exchange.signal.aborted) response.body?.cancel().catch(() => undefined);
    const { operation } = exchange;
    const { status, headers } = response;
    const key = declaredKey(operation, status);
    if (key === undefined) {
      const reason = isRedirect(status) ? "redirect" : "status";
      return undeclared(exchange, response, reason, await readBeginning(response));
    }
    const isGood = status < 300 && key !== "default";
    const declared = operation.responses[key] ?? [];
    let body: unknown;
    if (declared.length === 0) {
      // Lets the connection go; an error while doing so is nobody's concern.
      response.body?.cancel().catch(() => undefined);
    } else {
      // A service that sends no `content-type` is taken to mean the contract's first.
      const type = headers.get("content-type") || String(declared[0]);
      if (!(operation.takes?.(declared, type) ?? isJson(type))) {
        return undeclared(exchange, response, "media-type", await readBeginning(response));
      }
      if (operation.decode && !isJson(type)) body = await operation.decode(response, type);
      else {
        const text = await response.text();
        try {
          body = JSON.parse(text);
        } catch {
          return undeclared(exchange, response, "body", text);
        }
        if (isGood) return readEnvelope(exchange, response, body);
      }
    }
    return isGood ? success(exchange, response, body, body) : failure(exchange, response, body);
  } catch (cause) {
    return networkFailure(exchange, cause);
  }
}
