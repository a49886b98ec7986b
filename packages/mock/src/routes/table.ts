import { remembering } from "../remembering.ts";
import { decodeSegment, segmentsOf, type Segment } from "./path.ts";

/** One method and path that a contract has, and what stands behind it. */
export interface Route<Operation> {
  /** Lower case. */
  readonly method: string;
  /** The whole template, base path included, e.g. `/v1/user/{id}`. */
  readonly template: string;
  readonly operation: Operation;
}

/** A tree by path segment. Fixed segments come before templated ones (OpenAPI 3.1, section 4.8.8.2). */
export class RouteTable<Operation> {
  readonly #root = new Node<Operation>();
  readonly routes: readonly Route<Operation>[];

  constructor(routes: readonly Route<Operation>[]) {
    this.routes = routes;
    for (const route of routes) {
      const leaf = segmentsOf(route.template).reduce(
        (node, segment) => node.grow(segment),
        this.#root,
      );
      leaf.routes.push(route);
    }
  }

  readonly #match = remembering((path) => {
    const segments = path.slice(1).split("/").map(decodeSegment);
    return [...this.#root.find(segments, 0)].flatMap((node) => node.routes);
  });

  /** Every route whose template has this path, whatever its method: the most concrete first. */
  match(path: string): readonly Route<Operation>[] {
    return this.#match(path);
  }
}

class Node<Operation> {
  readonly routes: Route<Operation>[] = [];
  readonly #fixed = new Map<string, Node<Operation>>();
  #templated: { readonly segment: Segment; readonly node: Node<Operation> }[] = [];

  grow(segment: Segment): Node<Operation> {
    const known = segment.pattern
      ? this.#templated.find((branch) => branch.segment.shape === segment.shape)?.node
      : this.#fixed.get(segment.shape);
    if (known) return known;
    const node = new Node<Operation>();
    if (segment.pattern === undefined) this.#fixed.set(segment.shape, node);
    else {
      // The more fixed text a segment has, the more concrete it is: "{name}.json" before "{name}".
      this.#templated = [...this.#templated, { segment, node }].sort(
        (a, b) => b.segment.shape.length - a.segment.shape.length,
      );
    }
    return node;
  }

  *find(segments: readonly string[], depth: number): Generator<Node<Operation>> {
    const segment = segments[depth];
    if (segment === undefined) return void (yield this);
    const fixed = this.#fixed.get(segment);
    if (fixed) yield* fixed.find(segments, depth + 1);
    for (const branch of this.#templated) {
      if (branch.segment.pattern?.test(segment)) yield* branch.node.find(segments, depth + 1);
    }
  }
}
