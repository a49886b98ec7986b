import { pointerTo } from "@handshake/contract";
import { isCollection, isMap, isScalar, LineCounter, type Node, parseDocument } from "yaml";

/** The pointer to what stands at a line and column (both from 1) of a YAML text. */
export type PointerAt = (line: number, column: number) => string;

export function linePointers(text: string): PointerAt {
  const lines = new LineCounter();
  const root = parseDocument(text, { lineCounter: lines }).contents;
  return (line, column) => {
    const start = lines.lineStarts[line - 1] ?? 0;
    return pointerTo(keysAt(root, start + column - 1));
  };
}

/** The keys down to the innermost part that begins before the place and ends behind it. */
function keysAt(node: Node | null, offset: number): string[] {
  if (!isCollection(node)) return [];
  const children: [key: string, start: number, value: Node][] = isMap<Node, Node>(node)
    ? node.items.map(({ key, value }) => [nameOf(key), key.range?.[0] ?? 0, value ?? key])
    : node.items.map((item, index) => [
        String(index),
        (item as Node).range?.[0] ?? 0,
        item as Node,
      ]);
  const found = children.findLast(([, start]) => start <= offset);
  return found === undefined ? [] : [found[0], ...keysAt(found[2], offset)];
}

function nameOf(key: Node): string {
  return isScalar(key) ? String(key.value) : String(key);
}
