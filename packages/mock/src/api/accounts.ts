import type { IHttpOperation } from "@stoplight/types";
import { examplesOf, type NamedExample, requestContents } from "./contents.ts";
import { propertyOf, type SchemaObject } from "./schema.ts";

/** Credentials that a contract prints: a request example with a password in it. */
export interface Account {
  /** The operationId, or method and path. */
  readonly operation: string;
  /** The example's name. */
  readonly example: string;
  /** The string properties of the example's body, in its order. */
  readonly fields: Readonly<Record<string, string>>;
}

export function accountsOf(
  operation: IHttpOperation,
  isGood: (example: NamedExample) => boolean,
): Account[] {
  const name = operation.iid ?? `${operation.method.toUpperCase()} ${operation.path}`;
  return requestContents(operation).flatMap((content) =>
    examplesOf(content)
      .filter(({ value }) => hasPassword(operation, content.schema ?? {}, value))
      .filter(isGood)
      .map((example) => ({
        operation: name,
        example: example.name,
        fields: stringsOf(example.value),
      })),
  );
}

function hasPassword(operation: IHttpOperation, schema: SchemaObject, body: unknown): boolean {
  return Object.keys(stringsOf(body)).some((name) =>
    propertyOf(operation, schema, name).some(({ format }) => format === "password"),
  );
}

function stringsOf(body: unknown): Record<string, string> {
  if (typeof body !== "object" || body === null) return {};
  return Object.fromEntries(Object.entries(body).filter(([, value]) => typeof value === "string"));
}
