import { METHODS } from "./document.ts";
import { isJsonObject } from "./json-object.ts";
import { child, pointerKeys, reach } from "./pointer.ts";

/** A component as a whole: the bundler leaves such a reference as it is. */
const COMPONENT = /^#\/components\/[^/]+\/[^/]+$/;
/** In a discriminator's mapping, the name of a schema. */
const NAME = /^[\w-]+$/;

/**
 * Makes a document its own bundle, as the bundler would, where that takes no more than to write out
 * components in its extensions and in those of its operations. The bundler would walk all of a big
 * document to do that.
 *
 * @returns whether it did; the document is as it was, otherwise, and where that is not certain
 */
export function bundleInPlace(root: object): boolean {
  if (!("components" in root)) return false;
  const written = new Map(extensionsOf(root).flatMap((extension) => components(extension, root)));
  if (!hasOnlyComponents(root, new Set(), new Set(written.keys()))) return false;
  for (const [reference, component] of written) {
    Reflect.deleteProperty(reference, "$ref");
    Object.assign(reference, component);
  }
  return true;
}

function extensionsOf(root: object): unknown[] {
  const paths = Object.entries(child(root, "paths") ?? {});
  const operations = paths.flatMap(([path, item]) =>
    path.startsWith("/") ? METHODS.map((method) => child(item, method)) : [],
  );
  return [root, ...operations].flatMap((holder) =>
    Object.entries(holder ?? {}).flatMap(([key, value]) => (key.startsWith("x-") ? [value] : [])),
  );
}

type Written = readonly [reference: object, component: object];

/** The references that are an extension's own properties, and that lead to a component without further ones. */
function components(extension: unknown, root: object): Written[] {
  if (!isJsonObject(extension)) return [];
  return Object.values(extension).flatMap((reference): Written[] => {
    const to = child(reference, "$ref");
    if (!isJsonObject(reference) || typeof to !== "string" || !COMPONENT.test(to)) return [];
    const component = reach(root, pointerKeys(to));
    const isPlain = isJsonObject(component) && !refersTo(component, new Set());
    return isPlain && Object.keys(reference).length === 1 ? [[reference, component]] : [];
  });
}

/**
 * @param seen what an alias of YAML may lead to once more, or forever.
 * @param written references in extensions that are taken care of.
 */
function hasOnlyComponents(
  node: unknown,
  seen: Set<object>,
  written: ReadonlySet<object>,
): boolean {
  if (typeof node !== "object" || node === null || seen.has(node)) return true;
  seen.add(node);
  if (Array.isArray(node)) return node.every((item) => hasOnlyComponents(item, seen, written));
  return Object.entries(node).every(
    ([key, value]) =>
      !leadsElsewhere(key, value, written) && hasOnlyComponents(value, seen, written),
  );
}

function leadsElsewhere(key: string, value: unknown, written: ReadonlySet<object>): boolean {
  // The bundler knows no extension, and writes out what one refers to.
  if (key.startsWith("x-")) return refersTo(value, new Set(written));
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
