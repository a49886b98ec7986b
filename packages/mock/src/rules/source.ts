import { ContractError, type Problem, yamlSlips } from "@handshake/contract";
import { type Document, isMap, isNode, LineCounter, parseDocument } from "yaml";

export type Path = readonly (string | number)[];

/** A YAML file, and where each of its parts stands. */
export class YamlSource {
  readonly file: string;
  readonly #document: Document;
  readonly #lines = new LineCounter();

  /** @throws {ContractError} where the text is no YAML. */
  constructor(file: string, text: string) {
    this.file = file;
    this.#document = parseDocument(text, { lineCounter: this.#lines, prettyErrors: false });
    if (this.#document.errors.length > 0) throw new ContractError(yamlSlips(file, text));
  }

  get value(): unknown {
    return this.#document.toJS();
  }

  /** A problem at the value of a path, or, with `onKey`, at the key that names it. */
  problem(path: Path, message: string, remedy?: string, onKey = false): Problem {
    return this.#problem(onKey ? this.#keyOffset(path) : this.#offset(path), message, remedy);
  }

  #problem(offset: number, message: string, remedy: string | undefined): Problem {
    const { line, col } = this.#lines.linePos(offset);
    const problem = { file: this.file, line: line || 1, column: col || 1, message };
    return { ...problem, severity: "error", ...(remedy === undefined ? {} : { remedy }) };
  }

  #offset(path: Path): number {
    const node = path.length === 0 ? this.#document.contents : this.#document.getIn(path, true);
    return isNode(node) && node.range ? node.range[0] : this.#keyOffset(path);
  }

  #keyOffset(path: Path): number {
    const parent =
      path.length < 2 ? this.#document.contents : this.#document.getIn(path.slice(0, -1), true);
    const pair = isMap(parent)
      ? parent.items.find(({ key }) => isNode(key) && String(key) === String(path.at(-1)))
      : undefined;
    return isNode(pair?.key) && pair.key.range ? pair.key.range[0] : 0;
  }
}
