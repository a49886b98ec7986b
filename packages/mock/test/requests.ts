import type { IHttpOperation } from "@stoplight/types";
import type { Call } from "./call.ts";
import { addQuery, goodCall, valueOf } from "./good-call.ts";

/** A request of a kind that Prism and the mock are both asked. */
export interface Sample {
  readonly kind: string;
  readonly call: Call;
}

/** Requests of every kind for an operation: good ones, bad ones, and ones with wishes. */
export function samplesOf(operation: IHttpOperation): Sample[] {
  const good = goodCall(operation);
  return [
    { kind: "valid", call: good },
    ...bodies(operation, good),
    ...withoutHeaders(good),
    ...wishes(operation).map((prefer) => withHeaders(`Prefer: ${prefer}`, good, { prefer })),
    ...wishes(operation).map((prefer) =>
      withHeaders(`invalid, Prefer: ${prefer}`, bad(good), { prefer }),
    ),
    ...ACCEPTS.map((accept) => withHeaders(`Accept: ${accept}`, good, { accept })),
    withHeaders("from a page", good, { origin: "http://page.example" }),
    { kind: "unknown query", call: { ...good, path: addQuery(good.path, "who=cares&who=me") } },
    { kind: "__code", call: { ...good, path: addQuery(good.path, "__code=500") } },
    { kind: "preflight", call: preflight(good) },
    { kind: "OPTIONS", call: { method: "OPTIONS", path: good.path } },
    { kind: "HEAD", call: { ...good, method: "HEAD" } },
    { kind: "wrong method", call: { ...good, method: "TRACE" } },
    { kind: "unknown path", call: { ...good, path: `${good.path.split("?")[0]}/nowhere` } },
  ];
}

const ACCEPTS = [
  "application/json",
  "text/html",
  "*/*",
  "text/html, application/json;q=0.5",
  "text/html, */*;q=0.1",
];

function bodies(operation: IHttpOperation, good: Call): Sample[] {
  if (good.body === undefined) return [];
  const [content] = operation.request?.body?.contents ?? [];
  const { body: _, ...bare } = good;
  const value: unknown = JSON.parse(good.body);
  return [
    ...(content?.examples ?? []).map((example) => ({
      kind: "request example",
      call: { ...good, body: JSON.stringify(valueOf(example)) },
    })),
    ...Object.keys(Object(value)).map((name) => ({
      kind: `without ${name}`,
      call: { ...good, body: JSON.stringify({ ...Object(value), [name]: undefined }) },
    })),
    ...["{}", "[]", '"text"', "null", '{"__proto__": {"x": 1}, "y": 1}'].map((body) => ({
      kind: "invalid body",
      call: { ...good, body },
    })),
    { kind: "no body", call: bare },
    withHeaders("media type with parameter", good, {
      "content-type": `${content?.mediaType}; charset=utf-8`,
    }),
    withHeaders("wrong media type", good, { "content-type": "application/x-www-form-urlencoded" }),
    withHeaders("no media type", good, { "content-type": "" }),
  ];
}

function withoutHeaders(good: Call): Sample[] {
  const names = Object.keys(good.headers ?? {}).filter((name) => name !== "content-type");
  return names.map((name) => {
    const { [name]: __, ...headers } = good.headers ?? {};
    return { kind: `without header ${name}`, call: { ...good, headers } };
  });
}

function wishes(operation: IHttpOperation): string[] {
  const codes = operation.responses.map(({ code }) => code.replace(/^(\d)XX$/, "$100"));
  const named = operation.responses.flatMap(({ code, contents = [] }) =>
    contents.flatMap(({ examples = [] }) =>
      examples.map(({ key }) => `code=${code}, example=${key}`),
    ),
  );
  const alone = named.map((wish) => wish.replace(/^code=\w+, /, ""));
  const seeded = codes.map((code) => `code=${code}, dynamic=true, seed=handshake`);
  const odd = ["code=418", "example=nope", "code=abc", "dynamic=perhaps", "respond-async", "code"];
  return [...codes.map((code) => `code=${code}`), ...named, ...alone, ...seeded, ...odd];
}

function bad(good: Call): Call {
  return good.body === undefined ? { ...good, headers: {} } : { ...good, body: "{}" };
}

function preflight(good: Call): Call {
  const headers = {
    origin: "http://page.example",
    "access-control-request-method": good.method,
    "access-control-request-headers": "content-type, x-extra",
  };
  return { method: "OPTIONS", path: good.path, headers };
}

function withHeaders(kind: string, call: Call, headers: Record<string, string>): Sample {
  const all = { ...call.headers, ...headers };
  const kept = Object.fromEntries(Object.entries(all).filter(([, value]) => value !== ""));
  return { kind, call: { ...call, headers: kept } };
}
