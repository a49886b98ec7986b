import type { Call } from "../call.ts";
import type { Deadline } from "../deadline.ts";
import { failure, success, undeclared } from "../make-result.ts";
import { mediaTypeOf } from "../media-type.ts";
import type { AnyResult, Undeclared } from "../results.ts";
import { decodeBody, matchMediaType } from "./body.ts";
import { codeIn, isSuccessCode, payloadFault, payloadIn } from "./envelope.ts";
import { readBeginning } from "./excerpt.ts";
import { redirectFault } from "./redirect.ts";
import { declaredKey, isBodiless, isSuccess } from "./status.ts";

function came(response: Response): string {
  const type = mediaTypeOf(response.headers.get("content-type"));
  return `status ${response.status}${type === "" ? "" : `, ${type}`}`;
}

/** The answer with nothing in it that anyone will read. */
function discard(response: Response): void {
  // Lets the connection go; an error while doing so is nobody's concern.
  response.body?.cancel().catch(() => undefined);
}

function brokenEnvelope(call: Call, response: Response, body: unknown, fault: string): AnyResult {
  return undeclared(call, response, {
    reason: "envelope",
    message: `The answer (${came(response)}) is not in the contract: ${fault}.`,
    text: JSON.stringify(body),
  });
}

/** An envelope's body on a status of success: its code decides. */
function readEnvelope(call: Call, response: Response, body: unknown): AnyResult {
  const envelope = call.api.envelopes[call.operation.envelope ?? ""];
  if (envelope === undefined) return success(call, response, body, body);
  const code = codeIn(envelope, body);
  if (code === undefined) {
    const fault = `its body has no "${envelope.code}" that says success or failure`;
    return brokenEnvelope(call, response, body, fault);
  }
  if (!isSuccessCode(envelope, code)) return failure(call, response, body);
  const payload = payloadIn(envelope, body);
  const fault = payloadFault(envelope, call.operation.payload, payload);
  return fault === undefined
    ? success(call, response, payload, body)
    : brokenEnvelope(call, response, body, fault);
}

async function undeclaredBeginning(
  call: Call,
  response: Response,
  deadline: Deadline,
  what: Pick<Undeclared, "reason" | "message">,
): Promise<AnyResult> {
  const text = await deadline.race(readBeginning(response, deadline.signal));
  return undeclared(call, response, { ...what, text });
}

/** An answer whose body the contract declares. */
async function readBody(
  call: Call,
  response: Response,
  deadline: Deadline,
  expected: { readonly mediaTypes: readonly string[]; readonly successful: boolean },
): Promise<AnyResult> {
  const mediaType = matchMediaType(expected.mediaTypes, response);
  if (mediaType === undefined) {
    const message = `The answer (${came(response)}) is not in the contract, which has ${expected.mediaTypes.join(", ")}.`;
    return undeclaredBeginning(call, response, deadline, { reason: "media-type", message });
  }
  const body = await deadline.race(decodeBody(response, mediaType));
  if (!body.ok) {
    const message = `The answer (${came(response)}) is not in the contract: its body is ${body.problem}.`;
    return undeclared(call, response, { reason: "body", message, text: body.text });
  }
  if (!expected.successful) return failure(call, response, body.value);
  return body.json
    ? readEnvelope(call, response, body.value)
    : success(call, response, body.value, undefined);
}

/** What an answer means under the contract. Rejects when the body breaks off or the call is ended. */
export async function readAnswer(
  call: Call,
  response: Response,
  deadline: Deadline,
): Promise<AnyResult> {
  const { operation } = call;
  const key = declaredKey(operation, response.status);
  const redirect = redirectFault(response);
  // `default` means errors, or success; a redirect is declared by its own status only.
  if (key === undefined || (redirect !== undefined && key === "default")) {
    const message = `The answer is not in the contract: ${redirect ?? came(response)}.`;
    return undeclaredBeginning(call, response, deadline, { reason: "status", message });
  }
  const mediaTypes = operation.responses[key] ?? [];
  const successful = isSuccess(operation, response.status, key);
  if (mediaTypes.length > 0 && !isBodiless(operation, response.status)) {
    return readBody(call, response, deadline, { mediaTypes, successful });
  }
  discard(response);
  return successful
    ? success(call, response, undefined, undefined)
    : failure(call, response, undefined);
}
