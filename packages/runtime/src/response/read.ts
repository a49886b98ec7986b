import type { Exchange } from "../exchange.ts";
import { failure, success, undeclared } from "../make-result.ts";
import { isJson } from "../media-type.ts";
import type { AnyResult } from "../results.ts";
import { codeIn, kindOf, propertyOf } from "./envelope.ts";
import { readBeginning } from "./excerpt.ts";
import { declaredKey, isRedirect } from "./status.ts";

/** JSON on a status of success: where the API has an envelope, its code decides. */
function readEnvelope(exchange: Exchange, response: Response, body: unknown): AnyResult {
  const { envelope, payload: kinds } = exchange.operation;
  if (envelope === undefined) return success(exchange, response, body, body);
  const { success: successes, payload } = envelope;
  const code = codeIn(envelope, body);
  const data = payload === undefined ? body : propertyOf(body, payload);
  if (code !== undefined && !successes.includes(code)) return failure(exchange, response, body);
  return code !== undefined &&
    (kinds as readonly string[] | undefined)?.includes(kindOf(data)) !== false
    ? success(exchange, response, data, body)
    : undeclared(exchange, response, "envelope", JSON.stringify(body));
}

/** What an answer means under the contract. Rejects when the body breaks off or the attempt is ended. */
export async function readAnswer(exchange: Exchange, response: Response): Promise<AnyResult> {
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
}
