/** Where the mock answers otherwise than `prism mock`, on purpose. The README's table is checked against this. */
export interface Difference {
  readonly what: string;
  readonly prism: string;
  readonly here: string;
  readonly why: string;
  /** Kinds of request (see requests.ts) that it shows in; absent for all of them. */
  readonly kinds?: readonly string[];
  /** Response headers that may differ; absent where the whole answer may. */
  readonly headers?: readonly string[];
  /** Prism gives no answer that one could compare, or none of the compared requests shows it. */
  readonly unanswered?: true;
}

export const DIFFERENCES: readonly Difference[] = [
  {
    what: "Malformed JSON",
    prism: "never answers",
    here: "400 at once, with line and column",
    why: "A client must not hang on its own slip.",
    unanswered: true,
  },
  {
    what: "A violation that quotes a letter beyond ASCII",
    prism: "the process ends",
    here: "the letter is escaped (`\\u96ea`) in `sl-violations`",
    why: "Node refuses such a letter in a header.",
    unanswered: true,
  },
  {
    what: "Broken percent-encoding in a path parameter",
    prism: "the process ends",
    here: "400, a problem document",
    why: "One request must not end everybody's mock.",
    unanswered: true,
  },
  {
    what: "An `Accept` without any media type that can be read",
    prism: "the process ends",
    here: "406, a problem document",
    why: "One request must not end everybody's mock.",
    unanswered: true,
  },
  {
    what: "A body over the limit",
    prism: "10 MB; 413 with a body of its own kind",
    here: "1 MiB (`bodyLimit`); the contract's own 413, else a problem document",
    why: "Nobody logs in with megabytes.",
    unanswered: true,
  },
  {
    what: "Base paths",
    prism: "`servers` do not matter; `__server` in the query chooses one",
    here: "every operation lies under the base paths of its servers, and only there",
    why: "So the paths are the real ones, and several APIs share a port.",
    unanswered: true,
  },
  {
    what: "`x-json-schema-faker` in the contract",
    prism: "sets options of the generator",
    here: "does nothing",
    why: "The generator is one for the whole process, and several contracts share it.",
    unanswered: true,
  },
  {
    what: "A body nested so deep that to check it takes seconds, or all memory",
    prism: "checks it",
    here: "400, as for malformed JSON",
    why: "One request must not hold up everybody else.",
    unanswered: true,
  },
  {
    what: "Keys beside a `$ref` in the contract",
    prism: "count or not, depending on what was read before",
    here: "always count",
    why: "OpenAPI 3.1 has schemas where a `$ref` may have neighbours.",
    unanswered: true,
  },
  {
    what: "A parameter that is an array or an object",
    prism:
      "500 where one is absent or stands in a path; an exploded object counts as sent; its keys lose their capitals",
    here: "read in every style of OpenAPI",
    why: "A client writes them so.",
    unanswered: true,
  },
  {
    what: "A path parameter whose name has other letters than `A-Z`, digits, `-_.`",
    prism: "is missing",
    here: "is read",
    why: "OpenAPI allows any name.",
    unanswered: true,
  },
  {
    what: "A form with arrays or objects",
    prism: "one of several fields of a name counts, and as a text",
    here: "all count, as what they are",
    why: "So clients send them.",
    unanswered: true,
  },
  {
    what: "`0` and `false` as a request's body",
    prism: "no body",
    here: "a body",
    why: "They are JSON.",
    unanswered: true,
  },
  {
    what: "A request's XML, bytes and whatever is neither JSON nor a form",
    prism: "held against the schema, which only a text fits",
    here: "taken, unless the schema is a text's",
    why: "The mock does not parse them.",
    unanswered: true,
  },
  {
    what: "An object in an answer of type `*/*`",
    prism: "500",
    here: "JSON",
    why: "Whoever declares any type sends some.",
    unanswered: true,
  },
  {
    what: "A `nullable` schema with `enum`, or without `type` (OpenAPI 3.0)",
    prism: "the body is not checked at all",
    here: "checked",
    why: "A wrong request must not pass.",
    unanswered: true,
  },
  {
    what: "Keywords of JSON Schema 2020-12, such as `prefixItems`",
    prism: "unknown, or refused",
    here: "checked",
    why: "OpenAPI 3.1 has them.",
    unanswered: true,
  },
  {
    what: "A `oneOf` or `anyOf` with a discriminator",
    prism: "the discriminator does not count, and a request that two forms fit is refused",
    here: "it says which form is meant",
    why: "OpenAPI 3.1, 4.8.25.",
    unanswered: true,
  },
  {
    what: "A header parameter named `Accept`, `Content-Type` or `Authorization`",
    prism: "is demanded",
    here: "says nothing",
    why: "OpenAPI 3.1, 4.8.12.2.",
    unanswered: true,
  },
  {
    what: "`Prefer: wait=…` and the headers `X-Mock-…`",
    prism: "do nothing",
    here: "a late or a broken answer, a memory of one's own",
    why: "A client has to live with them.",
    unanswered: true,
  },
  {
    what: "A wrong media type, or a body without any",
    prism: "the contract's 422 or 400 where it declares no 415",
    here: "415 always",
    why: "It is what the status is for (RFC 9110, 15.5.16).",
    kinds: ["wrong media type", "no media type"],
  },
  {
    what: "An unknown path",
    prism: "a problem document",
    here: "the same, with the nearest known paths",
    why: "The person who mistyped sees it at once.",
    kinds: ["unknown path"],
  },
  {
    what: "A known path with a wrong method",
    prism: "405 without `Allow`",
    here: "405 with `Allow`",
    why: "RFC 9110, 15.5.6 demands it.",
    kinds: ["wrong method"],
  },
  {
    what: "HEAD where only GET is declared",
    prism: "405",
    here: "as GET, without the body",
    why: "RFC 9110, 9.1: every server supports GET and HEAD.",
    kinds: ["HEAD"],
  },
  {
    what: "OPTIONS that is no preflight and is not declared",
    prism: "405",
    here: "204 with `Allow`",
    why: "RFC 9110, 9.3.7.",
    kinds: ["OPTIONS"],
  },
  {
    what: "`Access-Control-Expose-Headers`",
    prism: "`*`",
    here: "the names of the answer's own headers",
    why: "With credentials, `*` means the letter `*` and exposes nothing.",
    headers: ["access-control-expose-headers"],
  },
  {
    what: "`Access-Control-Allow-Headers`",
    prism: "in every answer",
    here: "in the preflight's",
    why: "It has no meaning elsewhere.",
    headers: ["access-control-allow-headers"],
  },
  {
    what: "`Access-Control-Allow-Credentials`",
    prism: "also beside `Access-Control-Allow-Origin: *`",
    here: "where an origin is echoed",
    why: "Browsers refuse the pair.",
    headers: ["access-control-allow-credentials"],
  },
  {
    what: "`Content-Length` of a preflight's 204",
    prism: "0",
    here: "absent",
    why: "RFC 9110, 8.6 forbids it.",
    kinds: ["preflight"],
    headers: ["content-length"],
  },
  {
    what: "`Vary`",
    prism: "in the preflight only",
    here: "always, since the answer depends on `Origin`",
    why: "A cache must not give one page the answer for another.",
    headers: ["vary"],
  },
];
