import type { OpenApiDocument } from "@handshake/contract";
import { follow, isObject } from "../operations/follow.ts";
import type { JsonSchema } from "./own-keywords.ts";

/** What an object of one form must have: followed through references and `allOf`. */
interface Form {
  readonly isObject: boolean;
  readonly required: ReadonlySet<unknown>;
  /** Values that a property may have, of the properties that may have a few only. */
  readonly values: ReadonlyMap<string, readonly unknown[]>;
}

/**
 * Several forms of an object, of which a property's value says which one is meant, as one schema that asks for that
 * form alone. So only what breaks it is told, and the others are not tried. `undefined` where no property tells the
 * forms apart.
 *
 * @param schemas as the contract has them
 * @param converted the same, as validators have them
 * @param absent names of properties that need not be there
 */
export function toldApart(
  document: OpenApiDocument,
  schemas: readonly unknown[],
  converted: readonly unknown[],
  absent: ReadonlySet<string>,
): JsonSchema | undefined {
  const forms = schemas.map((schema) => formOf(document, schema));
  const names = [...(forms[0]?.values.keys() ?? [])].filter((name) => !absent.has(name));
  const name = forms.length > 1 ? names.find((each) => tells(forms, each)) : undefined;
  if (name === undefined) return undefined;
  const having = (values: readonly unknown[]): JsonSchema => ({
    type: "object",
    required: [name],
    properties: { [name]: { enum: values } },
  });
  const valuesOf = ({ values }: Form): readonly unknown[] => values.get(name) ?? [];
  const chosen = forms.map((form, i) => ({
    if: having(valuesOf(form)),
    // oxlint-disable-next-line unicorn/no-thenable -- JSON Schema's word.
    then: converted[i],
  }));
  return { allOf: [having(forms.flatMap(valuesOf)), ...chosen] };
}

/** Whether each form must have the property, with values that no other has. */
function tells(forms: readonly Form[], name: string): boolean {
  const values = forms.flatMap((form) => form.values.get(name) ?? []);
  const isAlways = (form: Form): boolean =>
    form.isObject && form.required.has(name) && form.values.has(name);
  return forms.every(isAlways) && new Set(values).size === values.length;
}

function formOf(document: OpenApiDocument, start: unknown): Form {
  const required = new Set<unknown>();
  const values = new Map<string, readonly unknown[]>();
  let isTyped = false;
  const seen = new Set<unknown>();
  const visit = (schema: unknown): void => {
    const node = isObject(schema) ? follow(document, schema) : undefined;
    if (!isObject(node) || seen.has(node)) return;
    seen.add(node);
    isTyped ||= node.type === "object" && node.nullable !== true;
    if (Array.isArray(node.required)) for (const name of node.required) required.add(name);
    for (const [name, property] of Object.entries(node.properties ?? {})) {
      const few = fewOf(document, property);
      if (few) values.set(name, few);
    }
    if (Array.isArray(node.allOf)) for (const part of node.allOf) visit(part);
  };
  visit(start);
  return { isObject: isTyped, required, values };
}

function isPlain(value: unknown): boolean {
  return typeof value !== "object" || value === null;
}

/** The values of a `const` or an `enum`, where each is one that can be compared. */
function fewOf(document: OpenApiDocument, schema: unknown): readonly unknown[] | undefined {
  const node = isObject(schema) ? follow(document, schema) : undefined;
  if (!isObject(node)) return undefined;
  const few = "const" in node ? [node.const] : node.enum;
  return Array.isArray(few) && few.length > 0 && few.every(isPlain) ? few : undefined;
}
