import { defaultBodySerializer } from "openapi-fetch";
import type { Operation } from "../description.ts";
import { isJson, mediaTypeOf } from "../media-type.ts";
import type { CallArguments } from "./arguments.ts";
import { serializeForm, serializeMultipart } from "./form.ts";

export interface SerializedBody {
  readonly content: BodyInit;
  /** Absent where the platform writes it: multipart needs its boundary. */
  readonly contentType?: string;
}

function toJson(operation: Operation, body: unknown): string {
  try {
    return defaultBodySerializer(body);
  } catch (cause) {
    throw new TypeError(`The body of ${operation.id} cannot be written as JSON.`, { cause });
  }
}

function isBodyInit(body: unknown): body is BodyInit {
  return (
    typeof body === "string" ||
    body instanceof Blob ||
    body instanceof ArrayBuffer ||
    ArrayBuffer.isView(body) ||
    body instanceof ReadableStream ||
    body instanceof FormData ||
    body instanceof URLSearchParams
  );
}

/** The body as it goes over the wire, by its media type. */
export function serializeBody(
  operation: Operation,
  args: CallArguments,
): SerializedBody | undefined {
  if (args.body === undefined) return undefined;
  const contentType = args.mediaType ?? operation.body?.mediaTypes[0];
  if (contentType === undefined) return undefined;
  if (isJson(contentType)) return { content: toJson(operation, args.body), contentType };
  const type = mediaTypeOf(contentType);
  if (type.startsWith("multipart/")) return { content: serializeMultipart(args.body) };
  if (type === "application/x-www-form-urlencoded") {
    return { content: serializeForm(args.body), contentType };
  }
  if (isBodyInit(args.body)) return { content: args.body, contentType };
  throw new TypeError(
    `The body of ${operation.id} must be a string or bytes: it is sent as ${type}.`,
  );
}
