import { type Problem, yamlValue } from "@handshake/contract";
import { type Document, isMap, isNode, LineCounter, parseDocument } from "yaml";

export type Path = readonly (string | number)[];

/** A YAML file, and where each of its parts stands. */
export class YamlSource {
  readonly file: string;
  readonly value: unknown;
  readonly #text: string;
  #parsed: { readonly document: Document; readonly lines: LineCounter } | undefined;

  /** @throws {ContractError} where the text is no YAML. */
  constructor(file: string, text: string) {
    this.file = file;
    this.#text = text;
    this.value = yamlValue(file, text);
  }

  /** Read once more, and with the places; only where there is something to tell. */
  get #places() {
    const lines = new LineCounter();
    const options = { lineCounter: lines, prettyErrors: false };
    return (this.#parsed ??= { document: parseDocument(this.#text, options), lines });
  }

  /** A problem at the value of a path, or, with `onKey`, at the key that names it. */
  problem(path: Path, message: string, remedy?: string, onKey = false): Problem {
    const offset = onKey ? this.#keyOffset(path) : this.#offset(path);
    return this.#problem(offset, message, remedy);
  }

  #problem(offset: number, message: string, remedy: string | undefined): Problem {
    const { line, col } = this.#places.lines.linePos(offset);
    const problem = { file: this.file, line: line || 1, column: col || 1, message };
    return { ...problem, severity: "error", ...(remedy === undefined ? {} : { remedy }) };
  }

  #offset(path: Path): number {
    const { document } = this.#places;
    const node = path.length === 0 ? document.contents : document.getIn(path, true);
    return isNode(node) && node.range ? node.range[0] : this.#keyOffset(path);
  }

  #keyOffset(path: Path): number {
    if (path.length === 0) return 0;
    const { document } = this.#places;
    const parent = path.length < 2 ? document.contents : document.getIn(path.slice(0, -1), true);
    const pair = isMap(parent)
      ? parent.items.find(({ key }) => isNode(key) && String(key) === String(path.at(-1)))
      : undefined;
    if (isNode(pair?.key) && pair.key.range) return pair.key.range[0];
    // It came by an alias, which stands in what holds it.
    return this.#offset(path.slice(0, -1));
  }
}
