import { isSecretName, isTellingNumber, looksSecret } from "./looks-secret.ts";
import { readsAsName } from "./names.ts";
import { placeholder, sameShape } from "./placeholder.ts";
import {
  isObject,
  itemPlaces,
  list,
  own,
  type Part,
  type Place,
  propertyPlaces,
  type SchemaWalk,
} from "./schema-walk.ts";

/** What is known of secrets when a body is cleaned of them. */
export interface Known {
  readonly walk: SchemaWalk;
  /** Whether a text holds one that was seen elsewhere, such as in a header. */
  readonly isTainted: (text: string) => boolean;
}

interface At {
  readonly parts: readonly Part[];
  /** The values that the contract's examples have here. */
  readonly examples: readonly unknown[];
  readonly isSecret: boolean;
}

/** A body as it can be shown: every secret in it replaced by a value of its shape. */
export function scrubbed(
  known: Known,
  schema: Place,
  examples: readonly unknown[],
  body: unknown,
): unknown {
  const parts = known.walk.parts([schema]);
  return clean(known, { parts, examples, isSecret: isSecretSchema(parts) }, body);
}

/** The contract's own words for a secret. */
export function isSecretSchema(parts: readonly Part[]): boolean {
  return parts.some(
    ({ node }) =>
      node["format"] === "password" || node["writeOnly"] === true || node["x-sensitive"] === true,
  );
}

function clean(known: Known, at: At, value: unknown): unknown {
  if (Array.isArray(value)) {
    return value.map((item: unknown, index) => {
      const parts = known.walk.parts(itemPlaces(at.parts, index));
      const examples = at.examples.flatMap(list);
      return clean(
        known,
        { parts, examples, isSecret: at.isSecret || isSecretSchema(parts) },
        item,
      );
    });
  }
  if (isObject(value)) return cleanObject(known, at, value);
  return cleanLeaf(known, at, value);
}

function cleanObject(known: Known, at: At, value: Readonly<Record<string, unknown>>): unknown {
  return Object.fromEntries(
    Object.entries(value).map(([name, inner], index) => {
      const { places, by } = propertyPlaces(at.parts, name);
      const parts = known.walk.parts(places);
      const isSecret = at.isSecret || isSecretSchema(parts) || isSecretName(name);
      const examples = at.examples.map((example) => own(example, name));
      const isShown = by === "name" || (readsAsName(name) && !known.isTainted(name));
      const shown = isShown ? name : `key${index + 1}`;
      return [shown, clean(known, { parts, examples, isSecret }, inner)] as const;
    }),
  );
}

function cleanLeaf(known: Known, { parts, examples, isSecret }: At, value: unknown): unknown {
  // What the contract prints is no secret, and what it lists is all that can be here.
  if (examples.includes(value) || isListed(parts, value)) return value;
  const example = examples.find((one) => one !== undefined);
  if (isSecret) return placeholder(value, parts, example);
  if (typeof value === "number" && (isTellingNumber(value) || known.isTainted(String(value)))) {
    return placeholder(value, parts, example);
  }
  if (typeof value !== "string") return value;
  if (known.isTainted(value)) return placeholder(value, parts, example);
  if (/^\S*$/.test(value)) return looksSecret(value) ? placeholder(value, parts, example) : value;
  return maskedText(value);
}

/** Numbers with spaces in between, as a telephone's, and each word that looks like a secret. */
function maskedText(text: string): string {
  return text
    .replaceAll(/\d(?:[ ()]{0,2}\d){5,}/g, sameShape)
    .replaceAll(/\S+/g, (word) => (looksSecret(word) ? sameShape(word) : word));
}

function isListed(parts: readonly Part[], value: unknown): boolean {
  return parts.some(({ node }) => node["const"] === value || list(node["enum"]).includes(value));
}
