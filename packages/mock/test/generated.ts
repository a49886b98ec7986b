import * as fc from "fast-check";
import type { Call } from "./call.ts";

const word = fc.string({ unit: "grapheme-ascii", minLength: 1, maxLength: 6 });
const scalar = fc.oneof(
  word,
  fc.integer().map(String),
  fc.constantFrom("old", "new", "0042", "true"),
);
const PATHS = ["/login", "/books", "/books/new", "/books/{}", "/books/{}.pdf", "/reset/{}"];
const path = fc
  .tuple(fc.constantFrom(...PATHS), scalar)
  .map(([template, value]) => template.replace("{}", encodeURIComponent(value)));
const query = fc
  .array(
    fc.tuple(
      fc.oneof(fc.constantFrom("limit", "tag", "token", "__code", "__example"), word),
      scalar,
    ),
    { maxLength: 4 },
  )
  .map((pairs) => new URLSearchParams(pairs).toString());

/** Only what HTTP allows in a header; a broken request is another test's subject. */
const headerText = fc
  .string({ unit: "grapheme-ascii", minLength: 1, maxLength: 8 })
  .map((text) => text.trim() || "x");
const wish = fc.tuple(
  fc.constantFrom("code", "example", "dynamic", "seed"),
  fc.oneof(
    fc.constantFrom("200", "400", "404", "422", "500", "success", "two", "second", "false"),
    word,
  ),
);
const prefer = fc
  .array(wish, { minLength: 1, maxLength: 3 })
  .map((wishes) => wishes.map(([name, value]) => `${name}=${value}`).join(", "))
  .filter((text) => !text.includes("dynamic=true"));
const headers = fc.record(
  {
    "x-key": headerText,
    "x-trace": headerText,
    authorization: fc.oneof(fc.constantFrom("Bearer t", "Basic dTpw"), headerText),
    prefer,
    accept: fc.constantFrom(
      "*/*",
      "application/json",
      "application/xml",
      "text/*",
      "image/png",
      "text/html, */*;q=0.1",
    ),
    origin: fc.constant("http://page.example"),
    "content-type": fc.constantFrom("application/json", "application/json; charset=utf-8"),
  },
  { requiredKeys: [] },
);

const book = fc.record(
  {
    title: word,
    year: fc.oneof(fc.integer(), fc.constant(null), word),
    id: fc.integer(),
    sequel: fc.constant({}),
  },
  { requiredKeys: [] },
);
const member = fc.record(
  { account: fc.oneof(word, fc.integer()), password: word, remember: fc.boolean(), extra: word },
  { requiredKeys: [] },
);
const body = fc.oneof(book, member, fc.jsonValue()).map((value) => JSON.stringify(value));

/** Requests for the library, some good, most bad in some way. */
export const request: fc.Arbitrary<Call> = fc
  .record({
    method: fc.constantFrom("GET", "POST", "PUT", "DELETE"),
    path,
    query,
    headers,
    body: fc.option(body),
  })
  .map(({ path: pathname, query: search, body: text, headers: wanted, ...rest }) => ({
    ...rest,
    path: search === "" ? pathname : `${pathname}?${search}`,
    // A body without a media type is text to both, but fetch and curl always send one.
    headers: text === null ? wanted : { "content-type": "application/json", ...wanted },
    ...(text === null ? {} : { body: text }),
  }));
