import { isAscii } from "node:buffer";
import { findJsonFault } from "./json-fault.ts";
import { isTooDeep } from "./nesting.ts";
import { remembering } from "../remembering.ts";
import { charsetOf, isJson } from "./media-type.ts";

/** A request's body as Prism takes it: JSON as its value, anything else as text, none as null. */
export type Decoded =
  | { readonly kind: "value"; readonly value: unknown; readonly text?: string }
  // The sentence says where and why, never in the body's own words.
  | { readonly kind: "malformed"; readonly sentence: string }
  | { readonly kind: "unreadable"; readonly sentence: string };

export function decode(bytes: Buffer, contentType: string | undefined): Decoded {
  if (bytes.length === 0) return { kind: "value", value: null };
  const { charset, decoder, json } = readerOf(contentType ?? "");
  if (decoder === undefined) {
    return { kind: "unreadable", sentence: "The charset in Content-Type is none that is known." };
  }
  try {
    const text = isPlain(bytes, charset) ? bytes.toString("latin1") : decoder.decode(bytes);
    return json ? parse(text) : { kind: "value", value: text, text };
  } catch {
    return { kind: "malformed", sentence: `The request's body is not valid ${charset}.` };
  }
}

/** Most JSON is ASCII, which needs no decoding. */
function isPlain(bytes: Buffer, charset: string): boolean {
  return charset === "utf-8" && isAscii(bytes);
}

const readerOf = remembering((contentType) => {
  const [charset, json] = [charsetOf(contentType), isJson(contentType)];
  return { charset, json, decoder: decoderOf(charset, json) };
});

/** JSON with a broken character is malformed; in other text it is replaced, as Prism does. */
function decoderOf(charset: string, fatal: boolean): TextDecoder | undefined {
  try {
    return new TextDecoder(charset, { fatal });
  } catch {
    return undefined;
  }
}

function parse(text: string): Decoded {
  try {
    const value: unknown = JSON.parse(text);
    if (!isTooDeep(text)) return { kind: "value", value, text };
    return { kind: "malformed", sentence: "The request's body is nested too deep for the mock." };
  } catch {
    const fault = findJsonFault(text);
    const place = fault ? ` at line ${fault.line}, column ${fault.column}: ${fault.message}` : "";
    return { kind: "malformed", sentence: `The request's body is malformed JSON${place}.` };
  }
}
