import { isAbsoluteUrl } from "@redocly/openapi-core";
import { pointerPlace } from "./place.ts";
import { child, pointerKeys, pointerTo, reach } from "./pointer.ts";
import type { Problem } from "./problem.ts";
import { FileResolver } from "./resolver.ts";

/**
 * Where a part of the bundled document was written: follows the keys from the root of the
 * contract, through every `$ref` on the way, and stops at the last one that exists.
 */
export async function locate(
  file: string,
  keys: readonly string[],
): Promise<Pick<Problem, "file" | "line" | "column" | "endLine">> {
  const resolver = new FileResolver(file);
  let at = await open(resolver, null, file);
  for (const key of keys) {
    at = await throughReferences(resolver, at);
    const node = child(at.node, key);
    if (node === undefined) break;
    at = { ...at, node, keys: [...at.keys, key] };
  }
  return pointerPlace({ source: at.source, pointer: pointerTo(at.keys), reportOnKey: true });
}

type Source = Awaited<ReturnType<FileResolver["loadExternalRef"]>>;

interface Position {
  readonly source: Source;
  readonly root: unknown;
  readonly node: unknown;
  readonly keys: readonly string[];
}

async function open(resolver: FileResolver, base: string | null, ref: string): Promise<Position> {
  const document = await resolver.resolveDocument(base, ref, base === null);
  if (document instanceof Error) throw document;
  return { source: document.source, root: document.parsed, node: document.parsed, keys: [] };
}

/** A chain of references is short; a circle of them has no end. */
const LONGEST_CHAIN = 20;

async function throughReferences(resolver: FileResolver, start: Position): Promise<Position> {
  let at = start;
  for (let hops = 0; hops < LONGEST_CHAIN; hops++) {
    const ref = child(at.node, "$ref");
    if (typeof ref !== "string") return at;
    const [path = "", fragment = ""] = ref.split("#");
    const base = at.source.absoluteRef;
    // Without a copy there is no place.
    if (path !== "" && isAbsoluteUrl(resolver.resolveExternalRef(base, path))) return at;
    const target = path === "" ? at : await open(resolver, base, path);
    const keys = pointerKeys(fragment);
    at = { ...target, keys, node: reach(target.root, keys) };
  }
  return at;
}
