import type { Exchange } from "../exchange.ts";
import { failure, success, undeclared } from "../make-result.ts";
import type { AnyResult } from "../results.ts";
import { codeIn, kindOf, propertyOf } from "./envelope.ts";

/** JSON on a status of success: where the API has an envelope, its code decides. */
export function readEnvelope(exchange: Exchange, response: Response, body: unknown): AnyResult {
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
