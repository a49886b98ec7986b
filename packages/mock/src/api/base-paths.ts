import type { Server } from "@handshake/contract";

/**
 * The base paths of an operation: the pathname of each server that applies to it. Variables take
 * their defaults, the trailing slash goes, and no server at all is the same as one without a path.
 *
 * @param levels the servers of operation, path and document; the first that has any counts
 *   (OpenAPI 3.1, section 4.8.10.1).
 */
export function basePathsOf(levels: readonly (readonly Server[] | undefined)[]): string[] {
  const servers = levels.find((level) => level !== undefined && level.length > 0) ?? [];
  return servers.length === 0 ? [""] : [...new Set(servers.map(basePathOf))];
}

function basePathOf({ url, variables = {} }: Server): string {
  const filled = url.replaceAll(/\{([^{}]+)\}/g, (whole, name: string) => {
    const value = variables[name]?.default;
    return value === undefined ? whole : String(value);
  });
  return pathOf(filled).replace(/\/+$/, "");
}

function pathOf(url: string): string {
  // A host name that is still a template, as in https://{address}/v1, is no URL, but has a path.
  const path = url.replace(/^(?:[^/?#]*:)?\/\/[^/?#]*/, "").replace(/[?#].*$/, "");
  // A relative server is resolved against where the contract is served from, here the root.
  return new URL(path.replace(/^\/*/, "/"), "http://mock").pathname.replaceAll(
    /%7B|%7D/gi,
    (brace) => (brace.toUpperCase() === "%7B" ? "{" : "}"),
  );
}
