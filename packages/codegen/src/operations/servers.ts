import type { OpenApiDocument, OperationObject, PathItem, Server } from "@handshake/contract";

/** The path of the first server that applies to an operation (operation, else path, else root), without a slash at its end. */
export function basePath(
  document: OpenApiDocument,
  path: PathItem,
  operation: OperationObject,
): string | undefined {
  const server = [operation.servers, path.servers, document.servers].find(isUsed)?.[0];
  if (server === undefined) return undefined;
  const [, , rest = ""] = split(filled(server));
  const pathname = (rest.split(/[?#]/)[0] ?? "").replace(/^(?:\.{1,2}\/|\.{1,2}$)+/, "");
  const trimmed = pathname.replace(/^\/+/, "").replace(/\/+$/, "");
  return trimmed === "" ? undefined : `/${trimmed}`;
}

/**
 * Where the root's first server is reached, e.g. `https://api.acme.com`. `undefined` when the
 * contract does not say: a relative URL, a variable without a default, or a name that is reserved
 * for documentation and leads nowhere (RFC 2606).
 */
export function origin(document: OpenApiDocument): string | undefined {
  const server = document.servers?.[0];
  if (server === undefined) return undefined;
  const [scheme, authority] = split(filled(server));
  if (scheme === undefined || authority === undefined || /[{}]/.test(authority)) return undefined;
  const host = authority.replace(/:\d+$/, "");
  if (/(?:^|\.)(?:example|invalid|example\.(?:com|net|org))$/i.test(host)) return undefined;
  return `${scheme}//${authority}`;
}

function isUsed(servers: Server[] | undefined): servers is Server[] {
  return servers !== undefined && servers.length > 0;
}

/** The URL with each variable's default in its place; one without a default stays as it is. */
function filled({ url, variables = {} }: Server): string {
  return url.replace(
    /\{([^{}]+)\}/g,
    (placeholder, name: string) => variables[name]?.default ?? placeholder,
  );
}

/** Scheme, authority, and the rest. No URL parser: a variable without a default is no host name. */
function split(url: string): (string | undefined)[] {
  return /^([a-z][a-z0-9+.-]*:)?(?:\/\/([^/?#]*))?(.*)$/i.exec(url)?.slice(1) ?? [];
}
