import { type Line, print, Reader, replaced, type Statement } from "./statements.ts";

/**
 * ajv's functions without what does nothing: blocks with nothing in them, names that nobody reads, parts of the data
 * that are named to be read once. It is what ajv's own optimizer leaves (its option `code.optimize`), which takes
 * longer than all else that ajv does.
 *
 * @param code every statement on a line of its own (`code.lines`)
 */
export function optimized(code: string): string {
  const reader = new Reader(code);
  const lines: string[] = [];
  for (let text = reader.next(); text !== undefined; text = reader.next()) {
    lines.push(text);
    if (!text.startsWith("function ")) continue;
    const body = reader.rest();
    print(new Names(body).used(body), lines);
    lines.push("}");
  }
  return lines.join("\n");
}

/** How often the names of a function are read. */
class Names {
  readonly #reads = new Map<string, number>();
  /** Names to the parts of the data that they stand for. */
  readonly #parts = new Map<string, string>();

  constructor(body: readonly Statement[]) {
    this.#count(body);
  }

  #count(statements: readonly Statement[]): void {
    for (const { line, block } of statements) {
      this.#add(line, 1);
      if (line.sets !== undefined && line.part !== undefined) this.#parts.set(line.sets, line.part);
      if (block === undefined) continue;
      this.#count(block.body);
      this.#count(block.otherwise);
    }
  }

  #add({ reads }: Line, count: number): void {
    for (const name of reads) this.#reads.set(name, (this.#reads.get(name) ?? 0) + count);
  }

  /** From the last to the first: whether anybody reads a name is known then. */
  used(statements: readonly Statement[]): Statement[] {
    const found: Statement[] = [];
    for (const statement of statements.toReversed()) {
      const left = this.#left(statement);
      if (left) found.push(left);
      else this.#add(statement.line, -1);
    }
    return found.toReversed();
  }

  #left({ line, block }: Statement): Statement | undefined {
    if (block === undefined) {
      const isRead = line.sets === undefined || this.#reads.get(line.sets);
      return isRead ? { line: this.#inlined(line) } : undefined;
    }
    const otherwise = this.used(block.otherwise);
    const body = this.used(block.body);
    if (body.length + otherwise.length === 0) return undefined;
    return { line: this.#inlined(line), block: { body, otherwise } };
  }

  #inlined(line: Line): Line {
    let left = line;
    for (const name of line.reads) {
      const part = this.#parts.get(name);
      if (part === undefined || this.#reads.get(name) !== 1) continue;
      this.#reads.delete(name);
      left = replaced(left, name, part);
    }
    return left;
  }
}
