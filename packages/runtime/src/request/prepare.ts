import type { Settings } from "../call.ts";
import type { Operation } from "../description.ts";
import type { CallArguments } from "./arguments.ts";
import { serializeBody } from "./body.ts";
import { buildHeaders } from "./headers.ts";
import { ensureRequestId } from "./request-id.ts";
import type { Applied } from "./security.ts";
import { buildUrl } from "./url.ts";

/** A request in the making. Credentials come last, and change its address and headers. */
export interface Prepared {
  url: string;
  readonly headers: Headers;
  readonly body: BodyInit | undefined;
  readonly requestId: string | undefined;
  applied: readonly Applied[];
}

/** The request without credentials. Throws a `TypeError` for arguments that make none. */
export function prepare(settings: Settings, operation: Operation, args: CallArguments): Prepared {
  const url = buildUrl(settings.baseUrl, operation, args);
  const headers = buildHeaders(operation, args, settings.headers);
  const body = serializeBody(operation, args);
  if (body?.contentType !== undefined) headers.set("content-type", body.contentType);
  const requestId = ensureRequestId(operation, headers);
  return { url, headers, body: body?.content, requestId, applied: [] };
}
