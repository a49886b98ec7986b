import validators from "@stoplight/prism-http/dist/validator/validators/index.js";
import type { IMediaTypeContent } from "@stoplight/types";
import type { Schema } from "../api/schema.ts";
import { deepObject } from "./deep-object.ts";
import { type Fields, multipartFields, urlEncodedFields } from "./form-fields.ts";
import { isArray, isObject, itemsOf, propertiesOf, typed } from "./parameter-kind.ts";

/*
 * Reads forms in place of Prism, which keeps one of several fields of a name, and takes an array and an object for the
 * text that they came as. What was read is then held against the schema as JSON is, by Prism.
 */

const { validateBody } = validators;
const JSON_TYPE = "application/json";

Object.assign(validators, {
  validateBody: (
    ...[target, specs, context, mediaType, boundary, bundle]: Parameters<typeof validateBody>
  ) => {
    const fields = typeof target === "string" ? fieldsOf(target, mediaType, boundary) : undefined;
    const content = specs.find((spec) => spec.mediaType.toLowerCase() === mediaType);
    if (fields === undefined || content?.schema === undefined) {
      return validateBody(target, specs, context, mediaType, boundary, bundle);
    }
    const value = formValue(fields, content);
    const asJson = { ...content, mediaType: JSON_TYPE };
    return validateBody(value, [asJson], context, JSON_TYPE, undefined, bundle);
  },
});

function fieldsOf(text: string, mediaType = "", boundary?: string): Fields | undefined {
  if (mediaType === "application/x-www-form-urlencoded") return urlEncodedFields(text);
  if (mediaType !== "multipart/form-data" || !boundary) return undefined;
  return multipartFields(text, boundary);
}

/** What a form says, in the types that its schema has for its fields. */
function formValue(
  fields: Fields,
  { schema, encodings = [] }: IMediaTypeContent,
): Record<string, unknown> {
  const value: Record<string, unknown> = Object.fromEntries(
    Object.entries(fields).map(([name, texts]) => [name, texts.length > 1 ? texts : texts[0]]),
  );
  for (const [name, property] of propertiesOf(schema)) {
    const { explode = true } = encodings.find((encoding) => encoding.property === name) ?? {};
    const read = field(name, fields, property, explode);
    if (read !== undefined) value[name] = read;
  }
  return value;
}

function field(name: string, fields: Fields, schema: Schema, explode: boolean): unknown {
  const texts = fields[name] ?? fields[`${name}[]`] ?? [];
  const [first] = texts;
  if (isObject(schema)) {
    return first === undefined ? deepObject(name, fields, schema) : parsed(first);
  }
  if (first === undefined) return undefined;
  if (!isArray(schema)) return typed(texts.at(-1) ?? first, schema);
  const list = texts.length === 1 ? parsed(first) : texts;
  if (Array.isArray(list) && list !== texts) return list;
  const items = explode ? texts : first.split(",");
  return items.map((item) => itemOf(item, itemsOf(schema)));
}

function itemOf(text: string, schema: Schema | undefined): unknown {
  return isObject(schema) ? parsed(text) : typed(text, schema);
}

/** JSON as its value; OpenAPI 3.1, 4.8.15.1: so is an object sent in a form. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
