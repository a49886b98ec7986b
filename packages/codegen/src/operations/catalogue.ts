import type { OpenApiDocument, SchemaObject } from "@handshake/contract";
import { follow } from "./follow.ts";
import { isIdentifier, pascalCase } from "./method-name.ts";

/** An error code that a contract knows. */
export interface KnownCode {
  readonly code: number | string;
  /** In Pascal case, from the constant's `title`: `AttemptLimit`. */
  readonly name: string;
  readonly description: string;
}

/**
 * The annotated constants of a schema, in its order: the members of its `anyOf` or `oneOf` that are a `const` (or an
 * `enum` of one, as in OpenAPI 3.0).
 *
 * @param isNumeric whether the envelope's codes are numbers; a text that is one counts as such then.
 */
export function catalogue(
  document: OpenApiDocument,
  schema: SchemaObject,
  isNumeric: boolean,
): KnownCode[] {
  const codes = new Map<string, KnownCode>();
  const seen = new Set<SchemaObject>();
  const visit = (value: SchemaObject | boolean): void => {
    const node = typeof value === "object" ? follow<SchemaObject>(document, value) : undefined;
    if (node === undefined || seen.has(node)) return;
    seen.add(node);
    const text = constant(node);
    if (text !== undefined) {
      const code = isNumeric && String(Number(text)) === text ? Number(text) : text;
      codes.set(text, { code, ...words(text, node) });
    }
    for (const member of [...(node.anyOf ?? []), ...(node.oneOf ?? []), ...(node.allOf ?? [])]) {
      visit(member);
    }
  };
  visit(schema);
  return [...codes.values()];
}

function constant(schema: SchemaObject): string | undefined {
  const [only, ...others] = schema.enum ?? [];
  const value = schema.const ?? (others.length === 0 ? only : undefined);
  return typeof value === "string" || typeof value === "number" ? String(value) : undefined;
}

function words(code: string, { title, description = "" }: SchemaObject): Omit<KnownCode, "code"> {
  const name = pascalCase(title ?? `Code ${code}`);
  return { name: isIdentifier(name) ? name : `Code${name}`, description: description.trim() };
}
