import type { Parameter } from "../description.ts";

type Primitive = string | number | boolean;

/** A parameter's value in the forms that OpenAPI has a style for. */
export type FlatValue = Primitive | Primitive[] | Record<string, Primitive> | undefined;

function isPresent(value: unknown): boolean {
  return value !== undefined && value !== null;
}

function primitive(parameter: Parameter, value: unknown): Primitive {
  if (typeof value === "bigint") return String(value);
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") {
    return value;
  }
  throw new TypeError(
    `The ${parameter.in} parameter "${parameter.name}" holds a ${typeof value} inside; OpenAPI has no style for that.`,
  );
}

/** Checks a value and leaves out what is `undefined` or null; keys are encoded, for the styles do not. */
export function flatValue(
  parameter: Parameter,
  value: unknown,
  encodeKey: (key: string) => string = encodeURIComponent,
): FlatValue {
  if (value === undefined || value === null) return undefined;
  if (Array.isArray(value)) {
    return value.filter(isPresent).map((item) => primitive(parameter, item));
  }
  if (typeof value === "object") {
    const entries = Object.entries(value).filter(([, item]) => isPresent(item));
    return Object.fromEntries(
      entries.map(([key, item]) => [encodeKey(key), primitive(parameter, item)]),
    );
  }
  return primitive(parameter, value);
}
