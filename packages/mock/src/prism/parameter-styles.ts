import deserializers from "@stoplight/prism-http/dist/validator/deserializers/index.js";
import type { Schema } from "../api/schema.ts";
import { deepObject } from "./deep-object.ts";
import { isArray, isObject, propertyIn } from "./parameter-kind.ts";

/*
 * Reads parameters in the styles of OpenAPI (3.1.1, 4.8.12.2), in place of Prism's readers: those throw where an array
 * or object is absent, or stands in a path; take an exploded object for sent wherever one is declared; and lose the
 * capitals of its keys. What cannot be read counts as absent.
 */

/** By their names in lower case, for so does Prism hand them out. A path's come cut at their commas. */
export type Values = Readonly<Record<string, string | readonly string[] | undefined>>;

type Read = (
  name: string,
  values: Values,
  schema: Schema | undefined,
  explode?: boolean,
) => unknown;

/** Of a value without the marks of its style. */
function plain(
  text: string,
  schema: Schema | undefined,
  separator: string,
  pairs?: string,
): unknown {
  if (isArray(schema)) return text === "" ? [] : text.split(separator);
  if (!isObject(schema)) return text;
  return pairs === undefined
    ? objectOf(inTwos(text.split(separator)), schema)
    : objectOf(
        text.split(pairs).map((pair) => cutAt(pair, "=")),
        schema,
      );
}

const simple: Read = (name, values, schema, explode) => {
  const text = joined(values[name]);
  return text === undefined ? undefined : plain(text, schema, ",", explode ? "," : undefined);
};

const label: Read = (name, values, schema, explode) => {
  const text = joined(values[name]);
  if (!text?.startsWith(".")) return undefined;
  return plain(text.slice(1), schema, explode ? "." : ",", explode ? "." : undefined);
};

const matrix: Read = (name, values, schema, explode) => {
  const text = joined(values[name]);
  if (!text?.startsWith(";")) return undefined;
  const parts = text.slice(1).split(";");
  if (explode && isObject(schema)) return plain(text.slice(1), schema, ";", ";");
  const own = parts.map((part) => cutAt(part, "="));
  if (own.some(([key]) => key.toLowerCase() !== name)) return undefined;
  return plain(own.map(([, value]) => value).join(","), schema, ",");
};

const form: Read = (name, values, schema, explode = true) => {
  if (explode && isObject(schema)) return spread(values, schema);
  const value = values[name];
  if (!value) return undefined;
  if (explode) return isArray(schema) ? [value].flat() : value;
  const text = last(value);
  return isArray(schema) || isObject(schema) ? plain(text, schema, ",") : value;
};

/** An exploded object: a pair of the query for each property. */
function spread(values: Values, schema: Schema | undefined): unknown {
  const found = Object.entries(values).flatMap(([key, value]) => {
    const property = propertyIn(schema, key);
    return property === undefined ? [] : [[property.name, value] as const];
  });
  return found.length === 0 ? undefined : Object.fromEntries(found);
}

function delimited(separator: RegExp): Read {
  return (name, values, schema, explode) => {
    const value = values[name];
    if (!value) return undefined;
    const parts = explode ? [value].flat() : last(value).split(separator);
    return isObject(schema) ? objectOf(inTwos(parts), schema) : parts;
  };
}

type Pair = readonly [key: string, value: string];

function objectOf(pairs: readonly Pair[], schema: Schema | undefined): object {
  return Object.fromEntries(
    pairs.map(([key, value]) => [propertyIn(schema, key)?.name ?? key, value]),
  );
}

function inTwos(items: readonly string[]): Pair[] {
  return items.flatMap((item, index) => (index % 2 ? [] : [[item, items[index + 1] ?? ""]]));
}

function cutAt(text: string, mark: string): Pair {
  const at = text.indexOf(mark);
  return at < 0 ? [text, ""] : [text.slice(0, at), text.slice(at + mark.length)];
}

function joined(value: Values[string]): string | undefined {
  return typeof value === "object" ? value.join(",") : value;
}

function last(value: string | readonly string[]): string {
  return typeof value === "string" ? value : (value.at(-1) ?? "");
}

Object.assign(deserializers.header, { simple });
Object.assign(deserializers.path, { simple, label, matrix });
Object.assign(deserializers.query, {
  form,
  simple: form,
  unspecified: form,
  spaceDelimited: delimited(/ |%20/),
  pipeDelimited: delimited(/\||%7C/i),
  deepObject,
});
