import type { Operation } from "../description.ts";
import { isJson } from "../media-type.ts";
import type { CallArguments } from "./arguments.ts";
import type { HeaderRecord } from "./headers.ts";
import type { FetchBody } from "./fetch-types.ts";

/** The body as it goes over the wire, and its `content-type`. What is not JSON is the operation's `encode`'s work. */
export function encodeBody(
  { body: declared, encode }: Operation,
  { body, mediaType = declared?.[0] }: CallArguments,
  headers: HeaderRecord,
): FetchBody | undefined {
  if (body === undefined || mediaType === undefined) return undefined;
  const content = encode && !isJson(mediaType) ? encode(body, mediaType) : JSON.stringify(body);
  // The platform writes it for multipart, with the boundary, and for a range (`image/*`) that of a blob.
  if (!/^multi|\*/i.test(mediaType)) headers["content-type"] = mediaType;
  return content;
}
