import type { IHttpRequest } from "@stoplight/prism-http";
import type { ApiOperation } from "../api/api.ts";
import { requestContents } from "../api/contents.ts";
import { decode } from "../body/decode.ts";
import { isDeclared, mediaTypeOf } from "../body/media-type.ts";
import { announcesBody, receive } from "../body/receive.ts";
import { refusal } from "../prism/refusal.ts";
import { faultOf } from "../prism/violations.ts";
import { bodyTooLarge, malformedBody, type ProblemDocument, wrongMediaType } from "../problems.ts";
import { remembering } from "../remembering.ts";
import type { Exchange, Outcome } from "./exchange.ts";
import { told } from "./note.ts";

type Read = { readonly value: unknown; readonly text?: string } | Outcome | undefined;

/** A request's body as a value, or the answer that refuses it; `undefined` for an upload that broke off. */
export async function readBody(
  operation: ApiOperation,
  prismRequest: IHttpRequest,
  { request, bodyLimit, isValidated }: Exchange,
): Promise<Read> {
  if (!announcesBody(request)) return { value: null };
  const answer = (code: string | number, problem: ProblemDocument) =>
    refused(operation, prismRequest, code, problem);
  const { "content-type": type, "content-encoding": encoding = "identity" } = request.headers;
  const unsupported = encoding === "identity" ? typeFaultOf(operation, type) : COMPRESSED;
  const received = await receive(request, bodyLimit);
  if (received === "aborted") return undefined;
  if (received === "too large") {
    return { ...answer("too-large", bodyTooLarge(bodyLimit)), unread: true };
  }
  // Of a body without a single byte nobody needs to know what it is.
  const isUnnamed = type === undefined && received.bytes.length > 0;
  const fault = unsupported ?? (isUnnamed ? unnamedFault(operation) : undefined);
  if (fault !== undefined && isValidated) return answer(415, wrongMediaType(fault));
  const decoded = decode(received.bytes, type);
  if (decoded.kind === "value") return decoded;
  // As if there were none.
  if (!isValidated) return { value: null };
  return decoded.kind === "malformed"
    ? answer("malformed", malformedBody(decoded.sentence))
    : answer(415, wrongMediaType(decoded.sentence));
}

const COMPRESSED = "The mock reads no compressed bodies.";

const typeFaults = new WeakMap<ApiOperation, (contentType: string) => string | undefined>();

/** What an operation has against a media type. Its clients send one or two. */
function typeFaultOf(operation: ApiOperation, contentType: string | undefined): string | undefined {
  if (contentType === undefined) return undefined;
  const known = typeFaults.get(operation);
  if (known) return known(contentType);
  const made = remembering((type) => mediaTypeFault(operation, type));
  typeFaults.set(operation, made);
  return made(contentType);
}

/** An operation that takes no body at all is left to Prism. */
function mediaTypeFault(operation: ApiOperation, contentType: string): string | undefined {
  const declared = requestContents(operation.prism).map(({ mediaType }) => mediaType);
  if (declared.length === 0) return undefined;
  const mediaType = mediaTypeOf(contentType);
  if (mediaType !== undefined && isDeclared(mediaType, declared)) return undefined;
  // Prism's words.
  return `Supported content types: ${declared.join(",")}`;
}

/** A body without a Content-Type may be taken for any bytes (RFC 9110, section 8.3), and for nothing else. */
function unnamedFault(operation: ApiOperation): string | undefined {
  const declared = requestContents(operation.prism).map(({ mediaType }) => mediaType);
  if (declared.length === 0 || isDeclared("application/octet-stream", declared)) return undefined;
  return `The header Content-Type is missing. Supported content types: ${declared.join(",")}`;
}

function refused(
  operation: ApiOperation,
  request: IHttpRequest,
  code: string | number,
  problem: ProblemDocument,
): Outcome {
  const { answer, prism } = refusal(operation, request, code, problem);
  const note = prism ? told(operation, prism).note() : `${operation.name}: ${problem.detail}`;
  const violations = { input: [faultOf(code, problem.detail)], output: [] };
  return { answer, note, violations };
}
