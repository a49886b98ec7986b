import type { Operation } from "../description.ts";
import { isJson, mediaTypeOf } from "../media-type.ts";
import type { CallArguments } from "./arguments.ts";

export interface SerializedBody {
  readonly content: BodyInit;
  /** Absent where the platform writes it: multipart needs its boundary. */
  readonly contentType?: string;
}

function toJson(operation: Operation, body: unknown): string {
  try {
    return JSON.stringify(body);
  } catch (cause) {
    throw new TypeError(`The body of ${operation.id} cannot be written as JSON.`, { cause });
  }
}

/** Also one of another realm. */
function isBodyInit(body: unknown): body is BodyInit {
  return (
    typeof body === "string" ||
    ArrayBuffer.isView(body) ||
    /Blob|File|ArrayBuffer|ReadableStream|FormData|URLSearchParams/.test(
      Object.prototype.toString.call(body),
    )
  );
}

/** The body as it goes over the wire, by its media type. */
export function serializeBody(
  operation: Operation,
  args: CallArguments,
): SerializedBody | undefined {
  const contentType = args.mediaType ?? operation.body?.mediaTypes[0];
  if (args.body === undefined || contentType === undefined) return undefined;
  if (isJson(contentType)) return { content: toJson(operation, args.body), contentType };
  const type = mediaTypeOf(contentType);
  const isMultipart = type.startsWith("multipart/");
  if (operation.forms && (isMultipart || type === "application/x-www-form-urlencoded")) {
    const content = operation.forms(args.body, isMultipart);
    return isMultipart ? { content } : { content, contentType };
  }
  if (isBodyInit(args.body)) return { content: args.body, contentType };
  throw new TypeError(
    `The body of ${operation.id} must be a string or bytes: it is sent as ${type}.`,
  );
}
