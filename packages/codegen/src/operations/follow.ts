import type { OpenApiDocument, Reference } from "@handshake/contract";

/** A circle of references has no end. */
const LONGEST_CHAIN = 20;

/** The thing itself: follows `$ref`s inside the bundled document. `undefined` when they lead nowhere. */
export function follow<T extends object>(
  document: OpenApiDocument,
  value: T | Reference | undefined,
): T | undefined {
  let target: unknown = value;
  for (let hops = 0; hops < LONGEST_CHAIN && isReference(target); hops++) {
    target = at(document, target.$ref);
  }
  // The contract was linted: what a reference leads to has the type of its place.
  return isReference(target) || !isObject(target) ? undefined : (target as T);
}

/** Where one reference leads, which may be another reference. */
export function one(document: OpenApiDocument, { $ref }: Reference): unknown {
  return at(document, $ref);
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isReference(value: unknown): value is Reference {
  return isObject(value) && typeof value.$ref === "string";
}

function at(document: OpenApiDocument, ref: string): unknown {
  if (!ref.startsWith("#")) return undefined;
  const pointer = ref.includes("%") ? decodeURIComponent(ref) : ref;
  let node: unknown = document;
  for (const key of pointer.split("/").slice(1)) {
    if (typeof node !== "object" || node === null) return undefined;
    node = Reflect.get(node, key.includes("~") ? unescapeKey(key) : key);
  }
  return node;
}

/** RFC 6901, section 4. */
function unescapeKey(key: string): string {
  return key.replaceAll("~1", "/").replaceAll("~0", "~");
}
