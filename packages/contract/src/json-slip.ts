import type { Source } from "@redocly/openapi-core";
import type { Problem } from "./problem.ts";

/**
 * Why a `.json` file is no JSON; `undefined` when it is, or is no `.json` file. Redocly reads JSON as
 * YAML, which allows what every other tool then refuses: a comma too many, a comment, a bare key.
 */
export function jsonProblem({ absoluteRef: file, body }: Source): Problem | undefined {
  if (!file.endsWith(".json") || body.trim() === "") return undefined;
  try {
    JSON.parse(body);
    return undefined;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    // What is missing at the end of the file is missing after its last word, not after blank lines.
    const at = Math.min(position(body, error.message), body.trimEnd().length);
    const before = body.slice(0, at);
    const line = before.split("\n").length;
    const column = at - before.lastIndexOf("\n");
    const isComma = /[,\s]$/.test(before) && before.trimEnd().endsWith(",");
    const [message, remedy] = isComma && /[}\]]/.test(body[at] ?? "") ? COMMA : say(error.message);
    return { file, line, column, message, remedy, severity: "error" };
  }
}

const COMMA = [
  "The JSON is broken here: a comma stands before a closing bracket.",
  "Take the comma out.",
] as const;

function say(message: string): readonly [message: string, remedy: string] {
  const text = message
    .replace(/ at position \d+.*$/s, "")
    .replace(/, (?:"|\.\.\.).*$/s, "")
    .replace(/ token '\s*'$/, " end of the line")
    .replace(/ in JSON$| input$/, "");
  const words = text.charAt(0).toLowerCase() + text.slice(1);
  return [
    `The JSON is broken here: ${words}.`,
    "Look at the commas, quotes and brackets here and just before.",
  ];
}

/** V8 names the place of some faults only; of the others, the shortest text that has the fault ends in it. */
function position(body: string, message: string): number {
  const named = / at position (\d+)/.exec(message)?.[1];
  if (named !== undefined) return Number(named);
  if (!isUnexpected(message)) return body.length;
  let good = 0;
  let bad = body.length;
  while (bad - good > 1) {
    const middle = Math.floor((good + bad) / 2);
    if (isUnexpected(refusal(body.slice(0, middle)))) bad = middle;
    else good = middle;
  }
  return good;
}

const isUnexpected = (message: string): boolean => message.startsWith("Unexpected token");

function refusal(text: string): string {
  try {
    JSON.parse(text);
    return "";
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
