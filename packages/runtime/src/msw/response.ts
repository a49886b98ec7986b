import { HttpResponse } from "msw";
import type { Operation } from "../description.ts";
import { isJson } from "../media-type.ts";
import type { ExampleAnswer } from "./answers.ts";

/** RFC 9110, 6.4.1; the platform's `Response` refuses a body for these. */
const BODILESS: ReadonlySet<number> = new Set([204, 205, 304]);

/** What MSW asks for an answer; each request gets its own. */
export function responseOf(
  operation: Operation,
  { status, mediaType, headers, body }: ExampleAnswer,
): () => HttpResponse<string> {
  const hasBody = body !== undefined && operation.method !== "HEAD" && !BODILESS.has(status);
  const isText = typeof body === "string" && !isJson(mediaType ?? "");
  const text = hasBody ? (isText ? body : JSON.stringify(body)) : null;
  const type = hasBody && mediaType !== undefined ? { "content-type": mediaType } : {};
  return () => new HttpResponse<string>(text, { status, headers: { ...headers, ...type } });
}
