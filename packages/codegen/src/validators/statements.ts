/** What a line of a function says. */
export interface Line {
  readonly text: string;
  /** The name that it sets, where that is all that it does. */
  readonly sets?: string;
  /** Names that it reads. */
  readonly reads: readonly string[];
  /** What it names, where that is a part of the data. */
  readonly part?: string;
}

export interface Statement {
  /** Of a block, what stands before its brace. */
  readonly line: Line;
  readonly block?: Block;
}

interface Block {
  readonly body: readonly Statement[];
  /** What stands in its `else`. */
  readonly otherwise: readonly Statement[];
}

/**
 * Reads ajv's code, in which every statement has a line of its own (its option `code.lines`). A block with nothing in
 * it is left out.
 */
export class Reader {
  readonly #texts: readonly string[];
  #index = 0;
  /** Most lines are there many times. */
  readonly #known = new Map<string, Line>();

  constructor(code: string) {
    this.#texts = code.split("\n");
  }

  next(): string | undefined {
    return this.#texts[this.#index++];
  }

  /** Those that are left of the block. */
  rest(): Statement[] {
    const found: Statement[] = [];
    for (let text = this.next(); text !== undefined && text !== "}"; text = this.next()) {
      const statement = text.endsWith("{") ? this.#block(text.slice(0, -1)) : this.#line(text);
      if (statement) found.push(statement);
    }
    return found;
  }

  #block(text: string): Statement | undefined {
    const body = this.rest();
    const otherwise = this.#otherwise();
    if (body.length > 0) return { ...this.#line(text), block: { body, otherwise } };
    if (otherwise.length === 0) return undefined;
    const opposite = text.replace(/^if\((.*)\)$/, "if(!($1))");
    return { ...this.#line(opposite), block: { body: otherwise, otherwise: [] } };
  }

  #otherwise(): Statement[] {
    if (this.#texts[this.#index] !== "else {") return [];
    this.#index++;
    return this.rest();
  }

  #line(text: string): Statement {
    const known = this.#known.get(text);
    if (known !== undefined) return { line: known };
    const line = lineOf(text);
    this.#known.set(text, line);
    return { line };
  }
}

function lineOf(text: string): Line {
  const [, name, value = ""] = /^(?:(?:let|const|var) )?(\w+)(?: = (.*))?;$/.exec(text) ?? [];
  if (name === undefined || !isTemporary(name)) return { text, reads: namesIn(text) };
  const isPart = text.startsWith("let data");
  return { text, sets: name, reads: namesIn(value), ...(isPart && { part: value }) };
}

function namesIn(text: string): readonly string[] {
  return /\d/.test(text) ? (text.match(TOKENS) ?? []).filter(isTemporary) : NONE;
}

const NONE: readonly string[] = [];

/** A name that ajv made for one place. */
function isTemporary(token: string): boolean {
  return /^[A-Za-z_].*\d$/.test(token);
}

/** Texts, names, and properties with their dot. */
const TOKENS = /"(?:[^"\\]|\\.)*"|\.?[\w$]+/g;

/** The line with something else for one of the names that it reads. */
export function replaced({ text, ...line }: Line, name: string, value: string): Line {
  return { ...line, text: text.replaceAll(TOKENS, (token) => (token === name ? value : token)) };
}

export function print(statements: readonly Statement[], lines: string[]): void {
  for (const { line, block } of statements) {
    if (block === undefined) lines.push(line.text);
    else printBlock(line.text, block, lines);
  }
}

function printBlock(text: string, { body, otherwise }: Block, lines: string[]): void {
  lines.push(`${text}{`);
  print(body, lines);
  lines.push("}");
  if (otherwise.length > 0) printBlock("else ", { body: otherwise, otherwise: [] }, lines);
}
