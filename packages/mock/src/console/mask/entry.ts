import type { IHttpOperation, IMediaTypeContent } from "@stoplight/types";
import type { ApiOperation } from "../../api/api.ts";
import { requestContents, responseFor } from "../../api/contents.ts";
import { isJson } from "../../body/media-type.ts";
import type { Entry } from "../../journal/journal.ts";
import { type HeaderList, maskRequestHeaders, maskResponseHeaders } from "./headers.ts";
import { maskJson } from "./json.ts";
import { HIDDEN, type Secrets } from "./secrets.ts";
import { maskTarget } from "./target.ts";

/** The parts of an exchange that a person sends and gets, with or without their secrets. */
export interface Exchanged {
  readonly target: string;
  readonly request: { readonly headers: HeaderList; readonly body?: string };
  readonly response?: {
    readonly status: number;
    readonly headers: HeaderList;
    readonly body?: string;
  };
}

/** An exchange as it was. */
export function plain({ request, response }: Entry): Exchanged {
  return {
    target: request.target,
    request: {
      headers: listed(Object.entries(request.headers)),
      ...(request.body !== undefined && { body: request.body }),
    },
    ...(response && { response: { ...response, headers: listed(response.headers) } }),
  };
}

/** An exchange without its secrets; each one that is found is hidden wherever else it stands. */
export function masked(entry: Entry, secrets: Secrets): Exchanged {
  const { target, request, response } = plain(entry);
  const operation = readable(entry.operation);
  const hide = (body: string | undefined, headers: HeaderList, contents: Contents) =>
    body === undefined ? undefined : maskBody(body, headers, operation?.prism, contents, secrets);
  // Nobody knows which part of the path is a secret.
  const isUnknown = operation === undefined && entry.operation !== undefined;
  const hiddenTarget = isUnknown ? entry.operation.path : maskTarget(target, operation, secrets);
  const asked = hide(request.body, request.headers, operation && requestContents(operation.prism));
  const answered =
    response &&
    hide(
      response.body,
      response.headers,
      operation && responseFor(operation.prism, response.status)?.contents,
    );
  const requestHeaders = maskRequestHeaders(request.headers, operation, secrets);
  const responseHeaders =
    response && maskResponseHeaders(response.headers, operation, response.status, secrets);
  return {
    target: secrets.scrub(hiddenTarget),
    request: { headers: secrets.scrub(requestHeaders), ...textOf(asked, secrets) },
    ...(response && {
      response: {
        status: response.status,
        headers: secrets.scrub(responseHeaders ?? []),
        ...textOf(answered, secrets),
      },
    }),
  };
}

/** What Prism cannot read tells nothing of its secrets: as if there were no operation. */
function readable(operation: ApiOperation | undefined): ApiOperation | undefined {
  try {
    return operation?.prism && operation;
  } catch {
    return undefined;
  }
}

type Contents = readonly IMediaTypeContent[] | undefined;

/** A value that is left of a body. */
interface Left {
  readonly value: unknown;
}

function maskBody(
  body: string,
  headers: HeaderList,
  operation: IHttpOperation | undefined,
  contents: Contents,
  secrets: Secrets,
): Left | typeof HIDDEN | "" {
  if (body === "") return "";
  const type = headers.find(([name]) => name.toLowerCase() === "content-type")?.[1];
  if (operation === undefined || contents === undefined || !isJson(type)) return HIDDEN;
  const value = parsed(body);
  return (value && { value: maskJson(operation, contents, value.value, secrets) }) || HIDDEN;
}

/** `undefined` for what is no JSON, or was cut. */
function parsed(body: string): Left | undefined {
  try {
    return { value: JSON.parse(body) };
  } catch {
    return undefined;
  }
}

/** Never the text that was sent: a name that stands twice in it has a value that nobody saw. */
function textOf(left: Left | string | undefined, secrets: Secrets): { readonly body?: string } {
  if (left === undefined) return {};
  return { body: typeof left === "string" ? left : JSON.stringify(secrets.scrub(left.value)) };
}

function listed(
  headers: readonly (readonly [string, string | readonly string[] | undefined])[],
): HeaderList {
  return headers.flatMap(([name, value]) =>
    [value ?? []].flat().map((each): readonly [string, string] => [name, each]),
  );
}
