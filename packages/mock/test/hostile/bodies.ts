import { gzipSync } from "node:zlib";
import { ADD, body, type Case, LOGIN, MEMBER } from "./case.ts";

const LEVELS = 10_000;
const typed = (type: string): string => ADD.replace("application/json", type);

function nested(open: string, inner: string, close: string, levels = LEVELS): string {
  return `${open.repeat(levels)}${inner}${close.repeat(levels)}`;
}

function keys(count: number): string {
  return Array.from({ length: count }, (_, index) => `"k${index}":1`).join(",");
}

/** Books in each other, all with this title. */
function chain(title: string, levels: number): string {
  return `${`{"title":${title},"sequel":`.repeat(levels)}{"title":"t"}${"}".repeat(levels)}`;
}

/** What stands in a body. Its framing is good. */
export const BODIES: readonly Case[] = [
  body("malformed JSON", '{"title":', "400"),
  body("JSON cut inside of a letter", Buffer.from('"é').subarray(0, 2), "400"),
  body("10,000 arrays in each other", nested("[", "", "]"), "400"),
  body("10,000 objects in each other", nested('{"a":', "1", "}"), "400"),
  body(
    "10,000 objects where the schema has one",
    `{"title":"t","x":${nested('{"a":', "1", "}")}}`,
    "400",
  ),
  body(
    "10,000 levels in a schema that refers to itself",
    nested('{"title":"t","sequel":', '{"title":"t"}', "}"),
    "400",
  ),
  body(
    "10,000 levels in what a rule looks at",
    `{"account":${nested("[", "", "]")},"password":"p"}`,
    "400",
    LOGIN,
  ),
  body(
    "10,000 levels beside what a rule looks at",
    `${MEMBER.slice(0, -1)},"x":${nested("[", "", "]")}}`,
    "400",
    LOGIN,
  ),
  body("1,000 levels in a schema that refers to itself", chain('"t"', 1_000), "201"),
  body("a thousand violations, each deeper than the last", chain("1", 1_000), "400"),
  body("ten thousand violations, each deeper than the last", chain("1", 10_000), "400"),
  body(
    "a property's name of half a megabyte",
    `{"account":"1","password":"p","${"n".repeat(500_000)}":1}`,
    "400",
    LOGIN,
  ),
  body("half a million arrays that never end", "[".repeat(500_000), "400"),
  body("half a million arrays in each other", nested("[", "", "]", 500_000), "400"),
  body("50,000 keys", `{"title":"t",${keys(50_000)}}`, "201"),
  body("a text of a megabyte", `{"title":"${"a".repeat(1_000_000)}"}`, "201"),
  body("bytes that are no UTF-8", Buffer.from([0x22, 0xff, 0x22]), "400"),
  body("UTF-16 that is not called so", Buffer.from('{"title":"t"}', "utf16le"), "400"),
  body(
    "UTF-8 that is called UTF-16",
    '{"title":"t"}',
    "400",
    typed("application/json; charset=utf-16le"),
  ),
  body("a byte order mark", '\ufeff{"title":"t"}', "201"),
  body("an unknown charset", "{}", "415", typed("application/json; charset=klingon")),
  body(
    "a charset of 10,000 letters",
    "{}",
    "415",
    typed(`application/json; charset=${"a".repeat(10_000)}`),
  ),
  body("a media type that is none", "{}", "415", typed("json")),
  body("a media type of slashes", "{}", "415", typed("/".repeat(10_000))),
  body(
    "a bomb in gzip",
    gzipSync(Buffer.alloc(20_000_000)),
    "415",
    `${ADD}Content-Encoding: gzip\r\n`,
  ),
  body("a letter of half a pair", '{"title":"\\ud800"}', "201"),
  body("null bytes", "\0\0", "400"),
  body("null bytes in a text", '{"title":"\\u0000"}', "201"),
  body("__proto__ keys", '{"title":"t","__proto__":{"polluted":true}}', "201"),
  body("constructor keys", '{"title":"t","constructor":{"prototype":{"polluted":true}}}', "201"),
  body("a key twice", '{"title":1,"title":"t"}', "201"),
  body("a number beyond all bounds", '{"title":"t","year":1e400}', "201"),
  body("a number of 100,000 digits", `{"title":"t","year":${"9".repeat(100_000)}}`, "201"),
  body("violations by the thousand", `[${'{"title":1},'.repeat(10_000)}{}]`, "400"),
];
