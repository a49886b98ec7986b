import { array, assert, integer, property, subarray } from "fast-check";
import { expect, test } from "vitest";
import { Reaching } from "../src/operations/reaching.ts";

interface Node {
  readonly to: Node[];
  isMarked: boolean;
}

const NODES = 7;
const nodes = Array.from({ length: NODES }, (_, index) => index);
const edges = array(array(integer({ min: 0, max: NODES - 1 }), { maxLength: 3 }), {
  minLength: NODES,
  maxLength: NODES,
});

test("a node reaches a marked one as a search from it would find, in any order of asking", () => {
  assert(
    property(
      edges,
      subarray(nodes),
      array(integer({ min: 0, max: NODES - 1 })),
      (to, marked, asked) => {
        const graph = graphOf(to, marked);
        const reaching = new Reaching<Node>(
          ({ isMarked }) => isMarked,
          (node) => node.to,
        );
        for (const index of asked) expect(reaching.has(graph[index]!)).toBe(found(graph[index]!));
      },
    ),
    { numRuns: 2000 },
  );
});

test("each node is looked at once", () => {
  const graph = graphOf([[1, 2], [0, 2], [3], [], [0], [4], []], [3]);
  const seen: Node[] = [];
  const reaching = new Reaching<Node>(
    ({ isMarked }) => isMarked,
    (node) => {
      seen.push(node);
      return node.to;
    },
  );
  expect(graph.map((node) => reaching.has(node))).toEqual([
    true,
    true,
    true,
    true,
    true,
    true,
    false,
  ]);
  expect(seen.length).toBe(NODES);
});

function graphOf(to: readonly number[][], marked: readonly number[]): Node[] {
  const graph: Node[] = nodes.map((index) => ({ to: [], isMarked: marked.includes(index) }));
  for (const [index, targets] of to.entries()) {
    graph[index]!.to.push(...targets.map((target) => graph[target]!));
  }
  return graph;
}

function found(start: Node): boolean {
  const seen = new Set([start]);
  for (const node of seen) for (const next of node.to) seen.add(next);
  return [...seen].some(({ isMarked }) => isMarked);
}
