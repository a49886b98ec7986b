import type { IncomingMessage } from "node:http";
import { Refused } from "./refused.ts";
import { isLoopback, isSame } from "./token.ts";

export interface Guard {
  /** The address that the mock listens on. */
  readonly host: string;
  /** What the API asks for; `undefined` on loopback. */
  readonly token: string | undefined;
}

/** What is asked for: a page to look at, a part of it, or the API. */
export type Asked = "page" | "asset" | "api";

/**
 * Keeps everybody out but the console's own pages and programs on this machine.
 *
 * @throws {Refused}
 */
export function check(request: IncomingMessage, asked: Asked, { host, token }: Guard): void {
  if (isLoopback(host)) checkHost(request, host);
  checkOrigin(request, isLoopback(host) ? ["http"] : ["http", "https"]);
  checkSite(request, asked);
  if (asked === "api" && token !== undefined) checkToken(request, token);
}

/** A name that an attacker's DNS points here (DNS rebinding) makes the browser think that the page is ours. */
function checkHost({ headers, socket }: IncomingMessage, host: string): void {
  const url = URL.parse(`http://${headers.host ?? ""}`);
  const isPlain =
    url !== null && url.host === (headers.host ?? "").toLowerCase().replace(/:80$/, "");
  const port = Number(url?.port === "" ? 80 : url?.port);
  const isOurs = isPlain && (isLoopback(url.hostname) || url.hostname === host.toLowerCase());
  if (isOurs && port === socket.localPort) return;
  throw new Refused(
    403,
    `The console answers under a name of this machine only, for example http://127.0.0.1:${socket.localPort}/__mock.`,
  );
}

/** @param schemes where others reach the mock, something before it may speak TLS. */
function checkOrigin({ headers }: IncomingMessage, schemes: readonly string[]): void {
  const { origin, host = "" } = headers;
  const own = schemes.map((scheme) => `${scheme}://${host.toLowerCase()}`);
  if (origin === undefined || own.includes(origin.toLowerCase())) return;
  throw new Refused(403, "Only the console's own page may ask this.");
}

/** What a browser says of who asks (Fetch Metadata). A link elsewhere may lead to a page, never into a frame. */
function checkSite({ headers, method }: IncomingMessage, asked: Asked): void {
  const site = headers["sec-fetch-site"];
  const into = headers["sec-fetch-dest"];
  const isFramed = ["iframe", "frame", "embed", "object", "fencedframe"].includes(String(into));
  const isOwn = site === undefined || site === "same-origin" || site === "none";
  const isLink = headers["sec-fetch-mode"] === "navigate" && into === "document";
  const mayLead = asked === "page" && isLink && (method === "GET" || method === "HEAD");
  if ((isOwn || mayLead) && !isFramed) return;
  throw new Refused(403, "Only the console's own page may ask this.");
}

function checkToken({ headers }: IncomingMessage, token: string): void {
  const given = /^Bearer +(\S+)$/i.exec(headers.authorization ?? "")?.[1];
  if (given !== undefined && isSame(given, token)) return;
  throw new Refused(
    401,
    "The console needs the token that the mock printed when it started: open the whole address, up to its end.",
  );
}
