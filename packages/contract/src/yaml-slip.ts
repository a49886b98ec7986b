import type { YamlParseError } from "@redocly/openapi-core";
import { LineCounter, parseDocument } from "yaml";
import type { Problem } from "./problem.ts";

/** One slip confuses the parser about the lines after it: more than these are mostly echoes. */
const SHOWN = 3;

const REMEDY = "Look at the indentation, quotes and colons of this line and the one above it.";

/**
 * The slips in a file that is no YAML (or JSON). Redocly's parser stops at the first one and says
 * little; `yaml` goes on, and says more. What only Redocly's parser refuses keeps its words.
 */
export function yamlProblems(error: YamlParseError): Problem[] {
  const { absoluteRef: file, body } = error.source;
  const lines = new LineCounter();
  const { errors } = parseDocument(body, { lineCounter: lines, prettyErrors: false });
  const slips = new Map<number, Problem>();
  for (const { message, pos } of errors) {
    const { line, col } = lines.linePos(pos[0]);
    if (!slips.has(line)) slips.set(line, slip(file, line, col, message));
  }
  if (slips.size > 0) return [...slips.values()].slice(0, SHOWN);
  return [slip(file, error.line || 1, error.col || 1, withoutPlace(error.message))];
}

function slip(file: string, line: number, column: number, text: string): Problem {
  const message = `The YAML is broken here: ${text}.`;
  return { file, line, column, message, remedy: REMEDY, severity: "error" };
}

/** js-yaml ends its messages with ` in "file" (line:column)`, or ` (line:column)`. */
function withoutPlace(message: string): string {
  return message.replace(/(?: in "[^"]*")? \(\d+:\d+\)$/, "");
}
