import { escapePointerFragment, unescapePointerFragment } from "@redocly/openapi-core";

/** The keys that a JSON pointer names, with or without `#` before it. */
export function pointerKeys(pointer: string): string[] {
  return pointer
    .replace(/^#/, "")
    .split("/")
    .filter(Boolean)
    .map((key) => String(unescapePointerFragment(key)));
}

/** The JSON pointer, as a fragment, to what the keys lead to. */
export function pointerTo(keys: readonly string[]): string {
  return `#/${keys.map((key) => escapePointerFragment(key)).join("/")}`;
}

/** What the keys lead to; `undefined` when one of them is missing. */
export function reach(node: unknown, keys: readonly string[]): unknown {
  return keys.reduce(child, node);
}

export function child(node: unknown, key: string): unknown {
  if (typeof node !== "object" || node === null || !Object.hasOwn(node, key)) return undefined;
  return Reflect.get(node, key);
}
