import type { YamlParseError } from "@redocly/openapi-core";
import { type Document, LineCounter, parseDocument, visit, type YAMLParseError } from "yaml";
import { jsonProblem } from "./json-slip.ts";
import type { Problem } from "./problem.ts";
import { yamlSentence } from "./yaml-words.ts";

/** More slips of one file than these are not read at once. */
const SHOWN = 3;

/**
 * The slips in a file that is no YAML (or JSON). Redocly's parser stops at the first one and says
 * little; `yaml` goes on, and says more. What only Redocly's parser refuses keeps its words.
 */
export function yamlProblems(error: YamlParseError): Problem[] {
  const json = jsonProblem(error.source);
  if (json !== undefined) return [json];
  const { absoluteRef: file, body } = error.source;
  const slips = yamlSlips(file, body);
  if (slips.length > 0) return slips;
  const [message, remedy] = yamlSentence("", error.message.replace(PLACE, ""));
  return [{ file, line: error.line || 1, column: error.col || 1, message, remedy, ...ERROR }];
}

const ERROR = { severity: "error" } as const;

/** js-yaml ends its messages with ` in "file" (line:column)`, or ` (line:column)`. */
const PLACE = /(?: in "[^"]*")? \(\d+:\d+\)$/;

/** Where a text is no YAML, at most three places; empty for one that is. */
function yamlSlips(file: string, body: string): Problem[] {
  const lines = new LineCounter();
  const document = parseDocument(body, { lineCounter: lines, prettyErrors: false });
  const slips = new Map<number, Problem>();
  for (const found of withoutEchoes(document.errors)) {
    const { line, col: column } = lines.linePos(placeOf(found, document, body));
    const [message, remedy] = yamlSentence(found.code, found.message);
    if (!slips.has(line)) slips.set(line, { file, line, column, message, remedy, ...ERROR });
  }
  return [...slips.values()].slice(0, SHOWN);
}

/** These do not mislead the parser about what follows. */
const HARMLESS: ReadonlySet<string> = new Set(["DUPLICATE_KEY", "BAD_DQ_ESCAPE"]);

const isTab = ({ code }: YAMLParseError): boolean => code === "TAB_AS_INDENT";

/** After a slip of structure the parser is lost; what it says next are echoes, but for more tabs. */
function withoutEchoes(errors: readonly YAMLParseError[]): YAMLParseError[] {
  const inOrder = errors.toSorted((a, b) => a.pos[0] - b.pos[0]);
  const first = inOrder.findIndex(({ code }) => !HARMLESS.has(code));
  const slip = inOrder[first];
  if (slip === undefined) return inOrder;
  const more = inOrder.slice(first + 1);
  return [...inOrder.slice(0, first + 1), ...(isTab(slip) ? more.filter(isTab) : [])];
}

/** A quote that is not closed is found where the text ends, and mended where it opens. */
function placeOf(error: YAMLParseError, document: Document, body: string): number {
  // What is missing at the end of the file is missing after its last word, not after blank lines.
  let at = Math.min(error.pos[0], body.trimEnd().length);
  if (!error.message.endsWith("quote")) return at;
  visit(document, {
    Scalar(_key, { range }) {
      if (range && range[0] < error.pos[0] && error.pos[0] <= range[2]) at = range[0];
    },
  });
  return at;
}
