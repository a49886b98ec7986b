import { promisify } from "node:util";
import * as zlib from "node:zlib";
import { decode } from "../body/decode.ts";
import type { Message } from "./exchange.ts";

/** A body as Prism takes it, or what is wrong with it, or why nobody can tell. */
export type Read =
  | { readonly value: unknown }
  // Without the message's own words.
  | { readonly malformed: string }
  | { readonly unread: "too large" | "broken off" | "its encoding is not known here" };

type Decoder = (bytes: Buffer, options: Limit) => Promise<Buffer>;
type Limit = Readonly<Record<"maxOutputLength", number>>;

const DECODERS: ReadonlyMap<string, Decoder> = new Map<string, Decoder>([
  ["gzip", promisify(zlib.gunzip)],
  ["x-gzip", promisify(zlib.gunzip)],
  ["deflate", deflated],
  ["br", promisify(zlib.brotliDecompress)],
  // Node 20 has none.
  ...("zstdDecompress" in zlib ? [["zstd", promisify(zlib.zstdDecompress)] as const] : []),
]);

/** Some servers send "deflate" without its frame. */
function deflated(bytes: Buffer, options: Limit): Promise<Buffer> {
  const isFramed = ((bytes[0] ?? 0) & 0x0f) === 8;
  return promisify(isFramed ? zlib.inflate : zlib.inflateRaw)(bytes, options);
}

/** @param limit bytes that a compressed body may become. */
export async function readCopy({ headers, body }: Message, limit: number): Promise<Read> {
  if (typeof body === "string") return { unread: body };
  const unpacked = await unpack(body.bytes, codings(headers["content-encoding"]), limit);
  if (!Buffer.isBuffer(unpacked)) return unpacked;
  const read = decode(unpacked, headers["content-type"]);
  if (read.kind === "value") return { value: read.value };
  return { malformed: read.sentence.replace(/^The request's body /, "").replace(/\.$/, "") };
}

function codings(header: string | undefined): string[] {
  return (header ?? "")
    .split(",")
    .map((name) => name.trim().toLowerCase())
    .filter((name) => name !== "" && name !== "identity");
}

/** Unpacks in the opposite order (RFC 9110, section 8.4). */
async function unpack(
  packed: Buffer,
  names: readonly string[],
  limit: number,
): Promise<Buffer | Exclude<Read, { value: unknown }>> {
  let bytes = packed;
  for (const name of names.toReversed()) {
    const decoder = DECODERS.get(name);
    if (!decoder) return { unread: "its encoding is not known here" };
    try {
      if (bytes.length > 0) bytes = await decoder(bytes, { maxOutputLength: limit });
    } catch (error) {
      const code = error instanceof Error && "code" in error ? error.code : undefined;
      if (code === "ERR_BUFFER_TOO_LARGE") return { unread: "too large" };
      return { malformed: `is not ${name}, as Content-Encoding says` };
    }
  }
  return bytes;
}
