import type { IHttpOperationConfig, IHttpRequest } from "@stoplight/prism-http";
import { getHttpConfigFromRequest } from "@stoplight/prism-http-server/dist/getHttpConfigFromRequest.js";
import { type Left, type Right, right } from "./either.ts";

/** What `Prefer` (RFC 7240), or Prism's `__code`, `__example`, `__dynamic` in the query, asks for. */
export function preferencesOf(
  request: IHttpRequest,
): Right<Partial<IHttpOperationConfig>> | Left<Error> {
  if (!mayWish(request)) return NOTHING;
  const read = getHttpConfigFromRequest(request);
  if ("left" in read) return read;
  const wishes = Object.entries(read.right).filter(([, value]) => value !== undefined);
  return right(Object.fromEntries(wishes));
}

const NOTHING = right({});

function mayWish({ headers, url }: IHttpRequest): boolean {
  if (headers?.["prefer"]) return true;
  const { query = {} } = url;
  return "__code" in query || "__example" in query || "__dynamic" in query || "__seed" in query;
}
