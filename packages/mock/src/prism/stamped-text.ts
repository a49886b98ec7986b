import { isJson } from "../body/media-type.ts";
import type { Stamp } from "../scenario/scenario.ts";
import type { Output } from "./ask.ts";
import { right } from "./either.ts";
import { toAnswer } from "./response.ts";
import { stamped } from "./stamped.ts";

/** Puts the values of stamps into the text of an answer; `undefined` where JSON has no way to say one. */
export type Fill = (values: readonly unknown[]) => string | undefined;

const MARK = /"\\u0000stamp (\d+)\\u0000"/;

/** The text of an answer, cut where its stamps go; `undefined` for a body that is no JSON or lacks such a place. */
export function stampedText(output: Output, stamps: readonly Stamp[]): Fill | undefined {
  const marks = stamps.map((_, index) => `\u0000stamp ${index}\u0000`);
  const { body = "", headers } = toAnswer(right(stamped(output, stamps, marks)));
  const type = headers.find(([name]) => name.toLowerCase() === "content-type")?.[1];
  if (!isJson(String(type))) return undefined;
  // Every other piece is the number of a stamp.
  const pieces = body.split(MARK);
  const isWhole = pieces.length === 2 * stamps.length + 1;
  return isWhole ? (values) => filled(pieces, values) : undefined;
}

function filled(pieces: readonly string[], values: readonly unknown[]): string | undefined {
  let text = pieces[0] ?? "";
  for (let at = 1; at < pieces.length; at += 2) {
    const value = JSON.stringify(values[Number(pieces[at])]);
    if (value === undefined) return undefined;
    text += value + pieces[at + 1];
  }
  return text;
}
