import { mediaTypeOf } from "../media-type.ts";
import type { FetchBody } from "../request/fetch-types.ts";

function partOf(value: unknown): string | Blob {
  if (value instanceof Blob) return value;
  // OpenAPI 3.1, 4.8.15.1: an object in a part is JSON, everything else is text.
  if (typeof value === "object")
    return new Blob([JSON.stringify(value)], { type: "application/json" });
  return String(value);
}

function fieldsOf(body: unknown): [string, unknown][] {
  if (typeof body !== "object" || body === null) {
    throw new TypeError("The body of a form must be an object.");
  }
  return Object.entries(body)
    .flatMap(([name, value]) =>
      Array.isArray(value)
        ? value.map((item): [string, unknown] => [name, item])
        : [[name, value] as [string, unknown]],
    )
    .filter(([, value]) => value !== undefined && value !== null);
}

/** A multipart body; arrays are parts of one name. */
function multipart(body: unknown): FormData {
  if (body instanceof FormData) return body;
  const form = new FormData();
  for (const [name, value] of fieldsOf(body)) form.append(name, partOf(value));
  return form;
}

/** A URL-encoded body; arrays are fields of one name. A string, so that a hook can sign it. */
function urlEncoded(body: unknown): string {
  if (body instanceof URLSearchParams) return body.toString();
  const form = new URLSearchParams();
  for (const [name, value] of fieldsOf(body)) {
    form.append(name, typeof value === "object" ? JSON.stringify(value) : String(value));
  }
  return form.toString();
}

/** Also one of another realm. */
function isBodyInit(body: unknown): body is FetchBody {
  return (
    typeof body === "string" ||
    ArrayBuffer.isView(body) ||
    /Blob|File|ArrayBuffer|ReadableStream|FormData|URLSearchParams/.test(
      Object.prototype.toString.call(body),
    )
  );
}

/** Writes a body that is not JSON: a form, a text, bytes. */
export function encode(body: unknown, mediaType: string): FetchBody {
  const type = mediaTypeOf(mediaType);
  if (type.startsWith("multipart/")) return multipart(body);
  if (type === "application/x-www-form-urlencoded") return urlEncoded(body);
  if (isBodyInit(body)) return body;
  throw new TypeError("It must be a string or bytes.");
}
