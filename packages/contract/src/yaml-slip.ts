import type { YamlParseError } from "@redocly/openapi-core";
import { LineCounter, parseDocument, type YAMLParseError } from "yaml";
import type { Problem } from "./problem.ts";

/** One slip confuses the parser about the lines after it: more than these are mostly echoes. */
const SHOWN = 3;

/**
 * The slips in a file that is no YAML (or JSON). Redocly's parser stops at the first one and says
 * little; `yaml` goes on, and says more. What only Redocly's parser refuses keeps its words.
 */
export function yamlProblems(error: YamlParseError): Problem[] {
  const { absoluteRef: file, body } = error.source;
  const lines = new LineCounter();
  const { errors } = parseDocument(body, { lineCounter: lines, prettyErrors: false });
  // What is missing at the end of the file is missing after its last word, not after blank lines.
  const end = body.trimEnd().length;
  const slips = new Map<number, Problem>();
  for (const found of errors) {
    const { line, col: column } = lines.linePos(Math.min(found.pos[0], end));
    if (!slips.has(line))
      slips.set(line, { file, line, column, severity: "error", ...say(found, file) });
  }
  if (slips.size > 0) return [...slips.values()].slice(0, SHOWN);
  const place = { file, line: error.line || 1, column: error.col || 1, severity: "error" } as const;
  return [{ ...place, message: broken(file, withoutPlace(error.message)), remedy: REMEDY }];
}

const REMEDY = "Look at the indentation, quotes and colons of this line and the one above it.";

function say({ code, message }: YAMLParseError, file: string): { message: string; remedy: string } {
  const [words, remedy] = WORDS[code] ?? [broken(file, message), REMEDY];
  return { message: words, remedy };
}

function broken(file: string, text: string): string {
  const format = file.endsWith(".json") ? "JSON" : "YAML";
  return `The ${format} is broken here: ${text.replace(/\.$/, "")}.`;
}

const WORDS: Readonly<Record<string, readonly [message: string, remedy: string]>> = {
  DUPLICATE_KEY: ["This key stands in its mapping twice.", "Keep one of the two."],
  MULTIPLE_DOCS: ["A second document begins here.", "Keep one: a contract is one document."],
  TAB_AS_INDENT: ["The line is indented with a tab.", "Indent with spaces."],
  BLOCK_AS_IMPLICIT_KEY: [
    "The YAML is broken here: a mapping begins in the middle of a value.",
    "Indent the next line as this one, or put quotes round a value that holds a colon.",
  ],
  BAD_ALIAS: ["This alias names no anchor.", "Write an anchor of that name (&name) before it."],
};

/** js-yaml ends its messages with ` in "file" (line:column)`, or ` (line:column)`. */
function withoutPlace(message: string): string {
  return message.replace(/(?: in "[^"]*")? \(\d+:\d+\)$/, "");
}
