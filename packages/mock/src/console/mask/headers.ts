import type { HttpSecurityScheme, IHttpOperation } from "@stoplight/types";
import type { ApiOperation } from "../../api/api.ts";
import { responseFor } from "../../api/contents.ts";
import { isSensitive, type Schema } from "../../api/schema.ts";
import { isTelling } from "./json.ts";
import { HIDDEN, type Secrets } from "./secrets.ts";

export type HeaderList = readonly (readonly [name: string, value: string])[];

/** What HTTP itself, browsers and this mock send, and what is no secret. Any other has to be in the contract. */
const HARMLESS = new Set(
  [
    "accept accept-charset accept-encoding accept-language accept-ranges access-control-request-headers",
    "access-control-request-method age allow cache-control connection content-disposition content-encoding",
    "content-language content-length content-type date deprecation dnt etag expect expires host if-match",
    "if-modified-since if-none-match keep-alive last-modified origin pragma prefer priority range retry-after",
    "sec-ch-ua sec-ch-ua-mobile sec-ch-ua-platform sec-fetch-dest sec-fetch-mode sec-fetch-site sec-fetch-user",
    "server sl-violations sunset te trailer transfer-encoding upgrade upgrade-insecure-requests user-agent vary",
    "via www-authenticate x-mock-fault x-mock-scenario x-mock-session",
  ].flatMap((line) => line.split(" ")),
);

/** The registered schemes that stand before a credential (IANA, "HTTP Authentication Schemes"). */
const SCHEME = /^(?:Basic|Bearer|Digest|DPoP|GNAP|HOBA|Mutual|Negotiate|OAuth|SCRAM-\S+) +(?=\S)/i;

interface Declared {
  readonly name: string;
  readonly schema?: Schema;
}

export function maskRequestHeaders(
  headers: HeaderList,
  operation: ApiOperation | undefined,
  secrets: Secrets,
): HeaderList {
  const schemes = namesOf(operation?.prism, "header").map((name) => name.toLowerCase());
  const declared = operation?.prism.request?.headers ?? [];
  return masked(headers, kindOf(operation, declared, schemes), secrets);
}

export function maskResponseHeaders(
  headers: HeaderList,
  operation: ApiOperation | undefined,
  status: number,
  secrets: Secrets,
): HeaderList {
  const declared = operation && responseFor(operation.prism, status)?.headers;
  return masked(headers, kindOf(operation, declared ?? []), secrets);
}

type Kind = "harmless" | "secret" | "unknown";

function kindOf(
  operation: ApiOperation | undefined,
  declared: readonly Declared[],
  schemes: readonly string[] = [],
): (name: string) => Kind {
  const kinds = new Map<string, Kind>(
    declared.map(({ name, schema }) => [
      name.toLowerCase(),
      operation && isSensitive(operation.prism, schema) ? "secret" : "harmless",
    ]),
  );
  for (const name of schemes) kinds.set(name, "secret");
  return (name) => {
    if (isCredential(name)) return "secret";
    return kinds.get(name) ?? (HARMLESS.has(name) ? "harmless" : "unknown");
  };
}

function isCredential(name: string): boolean {
  return name.endsWith("authorization") || isCookie(name) || isTelling(name);
}

function isCookie(name: string): boolean {
  return name === "cookie" || name === "set-cookie";
}

function masked(headers: HeaderList, kind: (name: string) => Kind, secrets: Secrets): HeaderList {
  return headers.map(([name, value]) => {
    const lower = name.toLowerCase();
    const found = kind(lower);
    if (found === "harmless") return [name, value];
    return [name, found === "unknown" ? HIDDEN : hidden(lower, value, secrets)];
  });
}

/** Names of what the operation's security schemes send at a place. */
export function namesOf(
  operation: IHttpOperation | undefined,
  place: "header" | "query",
): string[] {
  return (operation?.security ?? [])
    .flat()
    .flatMap((scheme: HttpSecurityScheme) =>
      scheme.type === "apiKey" && scheme.in === place ? [scheme.name] : [],
    );
}

/** What may be shown of a secret header: its scheme, the names of its cookies. */
function hidden(name: string, value: string, secrets: Secrets): string {
  if (isCookie(name)) {
    const pairs = name === "cookie" ? value.split(/;\s*/) : [value.split(";", 1).join("")];
    return pairs.map((pair) => cookie(pair, secrets)).join("; ");
  }
  const scheme = SCHEME.exec(value)?.[0] ?? "";
  secrets.hide(value);
  secrets.hide(value.slice(scheme.length));
  return `${scheme}${HIDDEN}`;
}

function cookie(pair: string, secrets: Secrets): string {
  const [name = "", ...rest] = pair.split("=");
  if (rest.length === 0) return secrets.hide(pair);
  secrets.hide(rest.join("="));
  return `${name}=${HIDDEN}`;
}
