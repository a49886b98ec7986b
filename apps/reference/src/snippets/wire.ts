import type { Step } from "../plan/plan.ts";
import type { Token } from "../plan/token.ts";

/** A value that a program writes out, or takes from a token's variable, with a text before it. */
export interface Written {
  readonly before?: string;
  readonly value: unknown;
}

/** A request as it goes over the wire. */
export interface Wire {
  readonly method: string;
  /** From the base path on, its parameters filled in. */
  readonly path: string;
  readonly query: readonly (readonly [name: string, value: unknown])[];
  readonly headers: readonly (readonly [name: string, value: Written])[];
  readonly body?: unknown;
  readonly mediaType?: string;
}

/** Where the pages say that the mock is. */
export const MOCK = "http://127.0.0.1:4010";

/** A step as a request. A credential stands where its security scheme wants it. */
export function wireOf({ site, request, credentials }: Step, basePath = ""): Wire {
  const { method, path } = site;
  const query = Object.entries(request.query).flatMap(([name, value]) =>
    [value].flat().map((one) => [name, one] as const),
  );
  const headers = Object.entries(request.headers).map(
    ([name, value]) => [name, { value }] as [string, Written],
  );
  const cookies = Object.entries(request.cookies).map(
    ([name, value]) => `${name}=${String(value)}`,
  );
  for (const { scheme, value } of credentials) {
    const name = scheme.name ?? "";
    if (scheme.type !== "apiKey")
      headers.push(["Authorization", authorization(scheme.scheme, value)]);
    else if (scheme.in === "query") query.push([name, value]);
    else if (scheme.in === "header") headers.push([name, { value }]);
    else headers.push(["Cookie", { before: `${name}=`, value }]);
  }
  if (cookies.length > 0) headers.push(["Cookie", { value: cookies.join("; ") }]);
  return {
    method: method.toUpperCase(),
    path: basePath + filled(path, request.path),
    query,
    headers,
    ...(request.body !== undefined && { body: request.body, mediaType: request.mediaType ?? "" }),
  };
}

function authorization(scheme: string | undefined, value: Token | string): Written {
  if (scheme?.toLowerCase() !== "basic") return { before: "Bearer ", value };
  return { before: "Basic ", value: typeof value === "string" ? btoa(value) : value };
}

function filled(path: string, values: Readonly<Record<string, unknown>>): string {
  return path.replace(/\{([^{}]+)\}/g, (_, name: string) =>
    encodeURIComponent(String(values[name])),
  );
}

/** Whether programs can write the request's body: JSON, or the fields of a form. */
export function isWritable({ request: { mediaType } }: Step): boolean {
  return mediaType === undefined || isJson(mediaType) || isForm(mediaType);
}

function isJson(mediaType: string): boolean {
  return /^application\/(?:[\w.+-]+\+)?json\b/i.test(mediaType);
}

export function isForm(mediaType: string): boolean {
  return mediaType === "application/x-www-form-urlencoded";
}
