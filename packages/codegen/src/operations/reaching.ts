/**
 * Knows from which nodes of a graph a marked one can be reached; a marked one reaches itself. Each node is looked at
 * once, however many are asked about.
 */
export class Reaching<Node extends object> {
  readonly #isMarked: (node: Node) => boolean;
  readonly #next: (node: Node) => Iterable<Node>;
  readonly #known = new Map<Node, boolean>();

  constructor(isMarked: (node: Node) => boolean, next: (node: Node) => Iterable<Node>) {
    this.#isMarked = isMarked;
    this.#next = next;
  }

  has(node: Node): boolean {
    if (!this.#known.has(node)) this.#explore(node);
    return this.#known.get(node) === true;
  }

  #explore(start: Node): void {
    const before = new Map<Node, Node[]>([[start, []]]);
    const reaching = new Set<Node>();
    for (const node of before.keys()) {
      if (this.#isMarked(node)) reaching.add(node);
      for (const next of this.#next(node)) {
        const known = this.#known.get(next);
        if (known === true) reaching.add(node);
        if (known !== undefined) continue;
        const others = before.get(next);
        if (others) others.push(node);
        else before.set(next, [node]);
      }
    }
    for (const node of reaching) for (const other of before.get(node) ?? []) reaching.add(other);
    for (const node of before.keys()) this.#known.set(node, reaching.has(node));
  }
}
