import { HttpResponse } from "msw";
import type { Operation } from "../description.ts";
import { isJson } from "../media-type.ts";
import { isBodiless } from "../response/status.ts";
import type { ExampleAnswer } from "./answers.ts";

/** What MSW asks for an answer; each request gets its own. */
export function responseOf(
  operation: Operation,
  { status, mediaType, headers, body }: ExampleAnswer,
): () => HttpResponse<string> {
  const hasBody = body !== undefined && !isBodiless(operation, status);
  const isText = typeof body === "string" && !isJson(mediaType ?? "");
  const text = hasBody ? (isText ? body : JSON.stringify(body)) : null;
  const type = hasBody && mediaType !== undefined ? { "content-type": mediaType } : {};
  return () => new HttpResponse<string>(text, { status, headers: { ...headers, ...type } });
}
