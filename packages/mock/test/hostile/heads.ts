import { bytes, type Case, CLOSE, STATUS } from "./case.ts";

function get(target: string, headers = ""): string {
  return `GET ${target} HTTP/1.1\r\nHost: x\r\n${headers}${CLOSE}\r\n`;
}

const headers = (count: number): string =>
  Array.from({ length: count }, (_, index) => `X-${index}: y\r\n`).join("");

/** As many requests on one connection, each with a header of its own. */
function requests(count: number, header: (index: number) => string): string {
  const all = Array.from({ length: count }, (_, index) => `${STATUS}${header(index)}\r\n\r\n`);
  return `${all.join("")}${STATUS}${CLOSE}\r\n`;
}

/** Request lines and headers. */
export const HEADS: readonly Case[] = [
  bytes("20,000 headers", get("/health/status", headers(20_000)), "431"),
  bytes("a header of 20,000 bytes", get("/health/status", `A: ${"a".repeat(20_000)}\r\n`), "431"),
  bytes("900 short headers", get("/health/status", "A:\r\n".repeat(900)), "200"),
  bytes("a header that is none", `GET /lib/books HTTP/1.1\r\nHost: x\r\nb@d header\r\n\r\n`, "400"),
  bytes("a null byte in a header", get("/health/status", "X-A: a\0b\r\n"), "400"),
  bytes("bytes beyond ASCII in a header", get("/lib/books", "X-Key: \u00ff\u96ea\r\n"), "200"),
  bytes("no Host", `GET /health/status HTTP/1.1\r\n${CLOSE}\r\n`, "400"),
  bytes("two Hosts", get("/health/status", "Host: y\r\n"), /^(200|400)$/),
  bytes(
    "headers named like Object's members",
    get("/health/status", "__proto__: 1\r\nconstructor: 2\r\ntoString: 3\r\n"),
    "200",
  ),
  bytes("an unknown method", `BREW /lib/books HTTP/1.1\r\nHost: x\r\n${CLOSE}\r\n`, "400"),
  bytes("a method in small letters", `get /lib/books HTTP/1.1\r\nHost: x\r\n${CLOSE}\r\n`, "400"),
  bytes("CONNECT", "CONNECT other:443 HTTP/1.1\r\nHost: x\r\n\r\n", "closed"),
  bytes(
    "a wish for another protocol",
    get("/health/status", "Upgrade: websocket\r\nConnection: Upgrade\r\n"),
    "200",
  ),
  bytes("an expectation that is none", get("/health/status", "Expect: wonders\r\n"), "417"),
  bytes("a target that is no path", get("lib"), "400"),
  bytes("no target", `GET  HTTP/1.1\r\nHost: x\r\n${CLOSE}\r\n`, "400"),
  bytes("OPTIONS *", `OPTIONS * HTTP/1.1\r\nHost: x\r\n${CLOSE}\r\n`, "204"),
  bytes("GET *", get("*"), "400"),
  bytes("a target in absolute form", get("http://x/health/status"), "200"),
  bytes("a target of another scheme", get("file:///etc/passwd"), "404"),
  bytes("a target with two slashes", get("//health/status"), "404"),
  bytes("dots out of the root", get("/../../../etc/passwd"), "404"),
  bytes("a path of 15,000 bytes", get(`/lib/${"a".repeat(15_000)}`), "404"),
  bytes("a path of 7,000 segments", get(`/lib${"/a".repeat(7_000)}`), "404"),
  bytes("broken percent-encoding", get("/lib/%zz%e0%a4%a"), "404"),
  bytes("broken percent-encoding in a parameter", get("/lib/reset/%e0%a4%a"), "400"),
  bytes("percent-encoding that is too long", get("/lib/reset/%c0%ae%c0%ae"), "400"),
  bytes("an encoded null byte in a path", get("/lib/reset/a%00b"), "200"),
  bytes("a null byte in a path", get("/lib/reset/a\0b"), "400"),
  bytes("broken percent-encoding in a query", get("/health/status?a=%zz&%e0%a4%a=1"), "200"),
  bytes("__proto__ in a query", get("/health/status?__proto__=1&__proto__=2&constructor=3"), "200"),
  bytes("5,000 parameters in a query", get(`/health/status?${"a=b&".repeat(5_000)}`), "431"),
  bytes("3,000 parameters in a query", get(`/health/status?${"a=b&".repeat(3_000)}`), "200"),
  bytes(
    "a query nested 3,000 deep",
    get(`/lib/books?tag${"[a]".repeat(3_000)}=1`, "X-Key: k\r\n"),
    "200",
  ),
  bytes("an Accept that is none", `GET /health/status HTTP/1.0\r\nAccept: json\r\n\r\n`, "406"),
  bytes("an Accept with empty parts", get("/health/status", "Accept: ,;,\r\n"), "406"),
  bytes("an empty Accept", get("/health/status", "Accept:\r\n"), "200"),
  bytes(
    "an Accept that can be read in part",
    get("/health/status", "Accept: text, application/json;q=.5, *\r\n"),
    "200",
  ),
  bytes(
    "an Accept whose one readable part does not match",
    get("/health/status", "Accept: text/html, json\r\n"),
    "406",
  ),
  bytes(
    "an Accept of 2,000 ranges",
    get("/health/status", `Accept: ${"a/b,".repeat(2_000)}*/*\r\n`),
    "200",
  ),
  bytes(
    "a Prefer of quotes",
    get("/health/status", `Prefer: wait="${'"'.repeat(10_000)}\r\n`),
    "200",
  ),
  bytes("a Prefer that Prism cannot read", get("/health/status", "Prefer: code=abc\r\n"), "422"),
  bytes(
    "a Prefer named __proto__",
    get("/health/status", "Prefer: __proto__=1, constructor=2\r\n"),
    "200",
  ),
  bytes("a fault that is none", get("/health/status", "X-Mock-Fault: earthquake\r\n"), "400"),
  bytes(
    "a session's id of 10,000 characters",
    get("/health/status", `X-Mock-Session: ${"a".repeat(10_000)}\r\n`),
    "400",
  ),
  bytes("a session named __proto__", get("/health/status", "X-Mock-Session: __proto__\r\n"), "200"),
  bytes(
    "a scenario that is none",
    get("/health/status", "X-Mock-Scenario: earthquake\r\n"),
    /^(200|400)$/,
  ),
  bytes(
    "3,000 sessions",
    requests(3_000, (id) => `X-Mock-Session: ${id}`),
    "200 ×3001",
  ),
  bytes(
    "3,000 wishes",
    requests(3_000, (id) => `Prefer: code=200, seed=${id}`),
    "200 ×3001",
  ),
  bytes(
    "3,000 sets of Accept",
    requests(3_000, (id) => `Accept: a/${id}, */*`),
    "200 ×3001",
  ),
];
