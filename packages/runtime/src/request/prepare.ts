import type { Operation } from "../description.ts";
import type { LayerCall } from "../layer.ts";
import type { Settings } from "../settings.ts";
import type { CallArguments } from "./arguments.ts";
import { encodeBody } from "./body.ts";
import { type HeaderRecord, setHeader } from "./headers.ts";
import { serializeParameter } from "./parameter-value.ts";
import { ensureRequestId } from "./request-id.ts";
import type { FetchBody } from "./fetch-types.ts";

/** A call and its request, without credentials, which come last. */
export interface Prepared extends Pick<LayerCall, "name" | "operation" | "args"> {
  readonly settings: Settings;
  readonly url: string;
  readonly headers: Readonly<HeaderRecord>;
  readonly body: FetchBody | undefined;
  readonly requestId: string | undefined;
}

/** @throws TypeError for arguments that make no request. */
export function prepare(settings: Settings, { name, operation, args }: LayerCall): Prepared {
  const headers: HeaderRecord = { ...settings.headers };
  headers.accept ??= operation.accept ?? "application/json";
  let url = settings.baseUrl + (operation.basePath ?? "") + fillPath(operation, args);
  for (const key in args.headers) {
    setHeader(headers, key, serializeParameter(operation, "headers", key, args.headers[key]));
  }
  operation.cookies?.(headers, operation, args);
  for (const key in args.query) {
    url = withPair(url, serializeParameter(operation, "query", key, args.query[key]));
  }
  const body = encodeBody(operation, args, headers);
  const requestId = ensureRequestId(operation, headers);
  return { name, operation, args, settings, url, headers, body, requestId };
}

/**
 * The path with its parameters. A value that would name another resource is refused: nothing, or dots, which `URL`
 * takes for a way up the path even when they are encoded.
 */
function fillPath(operation: Operation, { path }: CallArguments): string {
  if (!operation.path.includes("{")) return operation.path;
  return operation.path.replace(/{([^{}]+)}/g, (_, name: string) => {
    const text = serializeParameter(operation, "path", name, path?.[name]);
    if (text && !/^\.\.?$/.test(text)) return text;
    throw new TypeError(`The path parameter "${name}" must not be empty or dots.`);
  });
}

/** Adds a pair to an address, where there is one. */
export function withPair(url: string, pair: string | undefined): string {
  return pair ? url + (url.includes("?") ? "&" : "?") + pair : url;
}
