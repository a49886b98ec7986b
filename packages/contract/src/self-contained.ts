/** A component as a whole: the bundler leaves such a reference as it is. */
const COMPONENT = /^#\/components\/[^/]+\/[^/]+$/;
/** In a discriminator's mapping, the name of a schema. */
const NAME = /^[\w-]+$/;

/**
 * Whether a document is its own bundle: it has components, and every reference leads to one of them.
 * It says no where it is not certain; the bundler then looks at all of it.
 */
export function isSelfContained(root: object): boolean {
  return "components" in root && hasOnlyComponents(root, new Set());
}

/** @param seen what an alias of YAML may lead to once more, or forever. */
function hasOnlyComponents(node: unknown, seen: Set<object>): boolean {
  if (typeof node !== "object" || node === null || seen.has(node)) return true;
  seen.add(node);
  if (Array.isArray(node)) return node.every((item) => hasOnlyComponents(item, seen));
  return Object.entries(node).every(
    ([key, value]) => !leadsElsewhere(key, value) && hasOnlyComponents(value, seen),
  );
}

function leadsElsewhere(key: string, value: unknown): boolean {
  // The bundler knows no extension, and writes out what one refers to.
  if (key.startsWith("x-")) return refersTo(value, new Set());
  if (key === "$ref") return typeof value === "string" && !COMPONENT.test(value);
  if (key === "externalValue" || key === "defaultMapping") return typeof value === "string";
  if (key !== "mapping") return false;
  return Object.values(Object(value)).some((to) => {
    return typeof to === "string" && !COMPONENT.test(to) && !NAME.test(to);
  });
}

function refersTo(node: unknown, seen: Set<object>): boolean {
  if (typeof node !== "object" || node === null || seen.has(node)) return false;
  seen.add(node);
  return Object.entries(node).some(([key, value]) => key === "$ref" || refersTo(value, seen));
}
