import type { Settings } from "../call.ts";
import type { Operation } from "../description.ts";
import type { CallArguments } from "./arguments.ts";
import { serializeBody } from "./body.ts";
import { buildHeaders, type HeaderRecord } from "./headers.ts";
import { ensureRequestId } from "./request-id.ts";
import { buildUrl } from "./url.ts";

/** A request without credentials, which come last. */
export interface Prepared {
  readonly url: string;
  readonly headers: Readonly<HeaderRecord>;
  readonly body: BodyInit | undefined;
  readonly requestId: string | undefined;
}

/** @throws TypeError for arguments that make no request. */
export function prepare(settings: Settings, operation: Operation, args: CallArguments): Prepared {
  const url = buildUrl(settings.baseUrl, operation, args);
  const headers = buildHeaders(operation, args, settings.headers);
  const body = serializeBody(operation, args);
  if (body?.contentType !== undefined) headers["content-type"] = body.contentType;
  const requestId = ensureRequestId(operation, headers);
  return { url, headers, body: body?.content, requestId };
}
