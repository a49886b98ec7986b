import { StartError } from "../start-error.ts";

/** The real service. */
export interface Target {
  /** `https://host:port`, without path: what is shown. */
  readonly origin: string;
  readonly isSecure: boolean;
  readonly hostname: string;
  readonly port: number;
  /** What the service is told as `Host`. */
  readonly host: string;
  /** Stands where the contract has its base path; `undefined` leaves every path as it is. */
  readonly basePath: string | undefined;
}

/** @throws {StartError} for what no request can be sent to. */
export function parseTarget(text: string | URL): Target {
  const url = URL.parse(String(text));
  if (url === null || !/^https?:$/.test(url.protocol)) {
    throw new StartError("--target is no address: it begins with https:// or http://.");
  }
  // Not quoted: what stands before the "@" is a password.
  if (url.username !== "" || url.password !== "") {
    throw new StartError("--target holds a name or a password. Send them in the requests instead.");
  }
  if (url.search !== "" || url.hash !== "") {
    throw new StartError(
      "--target has a query or a fragment. It is an origin, and perhaps a path.",
    );
  }
  const isSecure = url.protocol === "https:";
  const basePath = url.pathname.replace(/\/+$/, "");
  return {
    origin: url.origin,
    isSecure,
    hostname: url.hostname.replace(/^\[|\]$/g, ""),
    port: url.port === "" ? (isSecure ? 443 : 80) : Number(url.port),
    host: url.host,
    basePath: basePath === "" ? undefined : basePath,
  };
}

/**
 * The target of the request to the service. As it was sent, byte for byte; only where the service has another base
 * path than the contract, that takes the place of the contract's.
 *
 * @param basePaths of the contract, without trailing slash.
 */
export function upstreamPath(
  requestTarget: string,
  basePaths: readonly string[],
  { basePath }: Pick<Target, "basePath">,
): string {
  const path = originForm(requestTarget);
  if (basePath === undefined || !path.startsWith("/")) return path;
  const known = basePaths
    .filter((base) => isBelow(path, base))
    .sort((a, b) => b.length - a.length)[0];
  return known === undefined ? path : `${basePath}${path.slice(known.length)}`;
}

/** A proxy is also sent whole URLs (RFC 9112, section 3.2.2); a server gets the path. */
function originForm(target: string): string {
  const rest = /^[a-z][a-z0-9+.-]*:\/\/[^/?#]*(.*)$/is.exec(target)?.[1];
  if (rest === undefined) return target;
  return rest.startsWith("/") ? rest : `/${rest}`;
}

function isBelow(path: string, base: string): boolean {
  return path.startsWith(base) && /^(?:[/?]|$)/.test(path.slice(base.length));
}
