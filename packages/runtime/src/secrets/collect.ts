import type { Exchange } from "../exchange.ts";

/** Where credentials are, whatever the contract says. */
const ALWAYS = [
  ["headers", "authorization"],
  ["headers", "cookie"],
];

/** Everything in a call that must never be printed: of its arguments, and of its headers as they are sent. */
export function collectSecrets({ operation, args, applied, headers }: Exchange): string[] {
  // As sent: the client's own headers may stand in for a parameter, in any spelling.
  const root = { ...args, headers: Object.fromEntries(new Headers(headers)) };
  const values = [...ALWAYS, ...(operation.secrets ?? [])].flatMap((path) => valuesAt(root, path));
  return (
    [...values, ...applied]
      .flatMap(textsIn)
      // Also what follows the scheme's word (`Bearer …`), and the password of HTTP basic (`user:password`).
      .flatMap((text) => [text, text.replace(/^[A-Za-z]+ +/, ""), text.replace(/^[^:]*:/, "")])
      .filter(Boolean)
  );
}

/** Every value at a path of keys, where `*` stands for every array item or property. */
function valuesAt(value: unknown, [key, ...rest]: readonly string[]): unknown[] {
  if (key === undefined) return [value];
  const object = Object(value) as Record<string, unknown> & Partial<FormData>;
  // Forms may be written already, as `FormData` or `URLSearchParams`.
  const found = key === "*" ? Object.values(object) : (object.getAll?.(key) ?? [object[key]]);
  return found.flatMap((inner) => valuesAt(inner, rest));
}

/** The texts in a value, at any depth. */
function textsIn(value: unknown): string[] {
  if (typeof value === "object") return Object.values(value ?? {}).flatMap(textsIn);
  return value === undefined ? [] : [String(value)];
}
