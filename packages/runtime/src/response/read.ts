import type { Call } from "../call.ts";
import { envelopeOf, failure, success, undeclared } from "../make-result.ts";
import { covers, isJson, isText, mediaTypeOf } from "../media-type.ts";
import type { AnyResult } from "../results.ts";
import { codeIn, kindOf, payloadIn } from "./envelope.ts";
import { readBeginning } from "./excerpt.ts";
import { isRedirect } from "./redirect.ts";
import { declaredKey, isBodiless, isSuccess } from "./status.ts";

/** JSON on a status of success: where the API has an envelope, its code decides. */
function readEnvelope(call: Call, response: Response, body: unknown): AnyResult {
  const envelope = envelopeOf(call);
  if (envelope === undefined) return success(call, response, body, body);
  const broken = (fault: string): AnyResult =>
    undeclared(call, response, "envelope", fault, JSON.stringify(body));
  const code = codeIn(envelope, body);
  if (code === undefined) {
    return broken(`its body has no "${envelope.code}" that says success or failure`);
  }
  if (!envelope.success.includes(code)) return failure(call, response, body);
  const payload = payloadIn(envelope, body);
  const kind = kindOf(payload);
  const kinds: readonly string[] | undefined = call.operation.payload;
  return kinds === undefined || kinds.includes(kind)
    ? success(call, response, payload, body)
    : broken(
        `it says success, and its "${envelope.payload}" is ${kind}, not ${kinds.join(" or ")}`,
      );
}

/** An answer whose body the contract declares. */
async function readBody(
  call: Call,
  response: Response,
  declared: readonly string[],
  isGood: boolean,
): Promise<AnyResult> {
  const actual = mediaTypeOf(response.headers.get("content-type"));
  if (actual && !declared.some((range) => covers(range, actual))) {
    const fault = `the contract has ${declared.join(", ")}`;
    return undeclared(call, response, "media-type", fault, await readBeginning(response));
  }
  // A service that sends no `content-type` is taken to mean the contract's first.
  const type = actual || (declared[0] ?? "");
  let body: unknown;
  if (isJson(type)) {
    const text = await response.text();
    try {
      body = JSON.parse(text);
    } catch {
      const fault = `its body is ${text.trim() === "" ? "empty" : "not JSON"}`;
      return undeclared(call, response, "body", fault, text);
    }
    if (isGood) return readEnvelope(call, response, body);
  } else {
    body = isText(type) ? await response.text() : await response.blob();
  }
  return isGood ? success(call, response, body, body) : failure(call, response, body);
}

/** What an answer means under the contract. Rejects when the body breaks off or the attempt is ended. */
export async function readAnswer(call: Call, response: Response): Promise<AnyResult> {
  const { operation } = call;
  const { status } = response;
  const key = declaredKey(operation, status);
  const isElsewhere = isRedirect(response);
  // `default` means errors, or success; a redirect is declared by its own status only.
  if (key === undefined || (isElsewhere && key === "default")) {
    const fault = isElsewhere ? "a redirect, which is not followed" : "its status is not declared";
    return undeclared(call, response, "status", fault, await readBeginning(response));
  }
  const declared = operation.responses[key] ?? [];
  const isGood = isSuccess(operation, status, key);
  if (declared.length > 0 && !isBodiless(operation, status)) {
    return readBody(call, response, declared, isGood);
  }
  // Lets the connection go; an error while doing so is nobody's concern.
  response.body?.cancel().catch(() => undefined);
  return isGood
    ? success(call, response, undefined, undefined)
    : failure(call, response, undefined);
}
