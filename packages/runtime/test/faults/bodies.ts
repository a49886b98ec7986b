import { gzipSync } from "node:zlib";
import { bytes, type Fault, fault, GOOD, head, HTML_TYPE, json, JSON_TYPE } from "./case.ts";

const HUGE = 50 * 1024 * 1024;
/** Milliseconds that a huge body may take a busy machine. */
const PATIENT = 15_000;
const GZIP = "Content-Encoding: gzip";
const HTML = "<html><h1>Bad Gateway</h1></html>";
const ZIPPED = gzipSync(GOOD);
const LONG = GOOD.replace('"note":""', `"note":"${"x".repeat(HUGE)}"`);
const BOMB = gzipSync(LONG);
/** In a string, where it is no JSON's concern; U+FFFD stands for it then (RFC 8259, 8.1; Encoding Standard). */
const NO_UTF8 = Buffer.from(GOOD.replace('"note":""', '"note":"\xff\xfe"'), "latin1");

function unlike(reason: string, status: number) {
  return { post: `undeclared ${reason} ${status}` };
}

/** Answers that are whole, and not what the contract has. */
export const BODIES: readonly Fault[] = [
  fault("sends half a JSON", unlike("body", 200), bytes(json(GOOD.slice(0, 12)))),
  fault("sends half a JSON with 401", { ...unlike("body", 401) }, bytes(json("{", 401))),
  fault(
    "sends an HTML 502",
    { ...unlike("media-type", 502), attempts: 3 },
    bytes(head(502, HTML.length, HTML_TYPE) + HTML),
  ),
  fault("sends an HTML 200", unlike("media-type", 200), bytes(head(200, 33, HTML_TYPE) + HTML)),
  fault("sends an empty 200", unlike("body", 200), bytes(head(200, 0))),
  fault("sends an empty JSON 200", unlike("body", 200), bytes(head(200, 0, JSON_TYPE))),
  fault("sends an empty 200 without a length", unlike("body", 200), bytes(head(200))),
  fault("sends an empty 500", { ...unlike("body", 500), attempts: 3 }, bytes(head(500, 0))),
  // The contract's `default` takes them for failures, and neither has a body.
  fault("sends 204", { post: "undeclared body 204" }, bytes(head(204))),
  fault("sends 205 with a body", { post: "undeclared body 205" }, bytes(json(GOOD, 205))),
  fault(
    "sends a redirect to itself",
    unlike("redirect", 302),
    bytes(head(302, 0, "Location: /library/v1/books")),
  ),
  fault(
    "sends a redirect to nowhere",
    unlike("redirect", 307),
    bytes(head(307, 0, "Location: ://")),
  ),
  fault(
    "sends gzip that is none",
    { post: "network", attempts: 3 },
    bytes(head(200, 7, JSON_TYPE, GZIP), "no gzip"),
  ),
  // Every `fetch` gives what it could unpack: half a JSON.
  fault(
    "sends gzip that ends half way",
    unlike("body", 200),
    bytes(head(200, 20, JSON_TYPE, GZIP), ZIPPED.subarray(0, 20)),
  ),
  fault(
    "sends gzip that is well",
    { post: "success 200" },
    bytes(head(200, ZIPPED.length, JSON_TYPE, GZIP), ZIPPED),
  ),
  fault(
    "sends what is no UTF-8",
    { post: "success 200" },
    bytes(head(200, NO_UTF8.length, JSON_TYPE), NO_UTF8),
  ),
  fault(
    "sends 50 MB of JSON",
    { post: "success 200", timeout: PATIENT },
    bytes(head(200, LONG.length, JSON_TYPE), LONG),
  ),
  fault(
    "sends 50 MB of JSON as 50 kB of gzip",
    { post: "success 200", timeout: PATIENT },
    bytes(head(200, BOMB.length, JSON_TYPE, GZIP), BOMB),
  ),
  fault(
    "sends 50 MB of HTML",
    { ...unlike("media-type", 200), timeout: PATIENT },
    bytes(head(200, HUGE, HTML_TYPE), Buffer.alloc(HUGE, "x")),
  ),
];
