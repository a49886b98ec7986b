import type { OpenApiDocument, SchemaObject } from "@handshake/contract";
import type { Envelope, KnownError } from "@handshake/runtime";
import { follow } from "./follow.ts";
import { isIdentifier, pascalCase } from "./method-name.ts";

/** The annotated constants of a schema: the members of its `anyOf` or `oneOf` that are a `const` (or an `enum` of one, as in OpenAPI 3.0). */
export function catalogue(document: OpenApiDocument, schema: SchemaObject): Envelope["errors"] {
  const errors: Record<string, KnownError> = {};
  const seen = new Set<SchemaObject>();
  const visit = (value: SchemaObject | boolean): void => {
    const node = typeof value === "object" ? follow<SchemaObject>(document, value) : undefined;
    if (node === undefined || seen.has(node)) return;
    seen.add(node);
    const code = constant(node);
    if (code !== undefined) errors[code] = describe(code, node);
    for (const member of [...(node.anyOf ?? []), ...(node.oneOf ?? []), ...(node.allOf ?? [])]) {
      visit(member);
    }
  };
  visit(schema);
  return errors;
}

function constant(schema: SchemaObject): string | number | undefined {
  const [only, ...others] = schema.enum ?? [];
  const value = schema.const ?? (others.length === 0 ? only : undefined);
  return typeof value === "string" || typeof value === "number" ? value : undefined;
}

function describe(code: string | number, { title, description }: SchemaObject): KnownError {
  const name = pascalCase(title ?? `Code ${code}`);
  return {
    name: isIdentifier(name) ? name : `Code${name}`,
    ...(description !== undefined && { description: description.trim() }),
  };
}
