import { bodyPointer, type Deviation, type Side } from "./deviation.ts";
import { MASK, nameOrMask } from "./names.ts";
import type { OperationPlaces } from "./operation-places.ts";
import {
  isObject,
  itemPlaces,
  own,
  type Part,
  type Place,
  propertyPlaces,
  type SchemaWalk,
} from "./schema-walk.ts";

/** Deeper than any body that a person designed, and longer than a list has to be to show its kind. */
const DEEPEST = 60;
const LONGEST_LIST = 200;

/** Query parameters that the contract does not have. */
export function undeclaredQuery(places: OperationPlaces, names: readonly string[]): Deviation[] {
  const takesAll = places.parameters().some(({ node }) => own(node, "in") === "querystring");
  const declared = places.parameters().filter(({ node }) => own(node, "in") === "query");
  const known = (name: string): boolean => declared.some((place) => takes(places, place, name));
  if (takesAll) return [];
  const all = places.walk.child(places.operation, "parameters");
  const keys = all.node === undefined ? places.operation.keys : all.keys;
  return names
    .filter((name) => !known(name) && !isCredential(places, name))
    .map((name) => ({
      side: "request",
      rule: "undeclared-parameter",
      kind: "silent",
      keys,
      at: `$request.query.${nameOrMask(name)}`,
      message: "is not in the contract",
    }));
}

/** A parameter may be spread over several names, as in `page[size]` (OpenAPI 3.1, section 4.8.12.2.1). */
function takes(places: OperationPlaces, place: Place, name: string): boolean {
  const declared = String(own(place.node, "name"));
  if (name.toLowerCase() === declared.toLowerCase() || name === `${declared}[]`) return true;
  if (own(place.node, "style") === "deepObject") return name.startsWith(`${declared}[`);
  const parts = places.walk.parts([places.valueSchema(place)]);
  if (!parts.some((part) => part.node["type"] === "object")) return false;
  const listed = parts.some((part) => isObject(part.node["properties"]));
  return !listed || propertyPlaces(parts, name).by !== "nothing";
}

/** A key in the query, by which a security scheme works. */
function isCredential({ walk }: OperationPlaces, name: string): boolean {
  const schemes = walk.at("components", "securitySchemes");
  return Object.keys(Object(schemes.node)).some((key) => {
    const { node } = walk.resolved(walk.child(schemes, key));
    return own(node, "in") === "query" && own(node, "name") === name;
  });
}

/** Properties that a schema neither describes nor forbids, each at its topmost; and what it keeps out of answers. */
export function undeclaredProperties(
  walk: SchemaWalk,
  side: Side,
  schema: Place,
  body: unknown,
): Deviation[] {
  const found: Deviation[] = [];
  const look = (parts: readonly Part[], value: unknown, shown: readonly string[]): void => {
    if (shown.length > DEEPEST || typeof value !== "object" || value === null) return;
    if (Array.isArray(value)) {
      for (const [index, item] of value.slice(0, LONGEST_LIST).entries()) {
        look(walk.parts(itemPlaces(parts, index)), item, [...shown, String(index)]);
      }
      return;
    }
    for (const [name, inner] of Object.entries(value)) {
      const { places, by } = propertyPlaces(parts, name);
      const next = walk.parts(places);
      const at = [...shown, by === "name" ? name : by === "nothing" ? nameOrMask(name) : MASK];
      if (by === "nothing") found.push(...undescribed(side, parts, at));
      if (side === "response") found.push(...writeOnly(next, at));
      look(next, inner, at);
    }
  };
  look(walk.parts([schema]), body, []);
  return found;
}

function undescribed(side: Side, parts: readonly Part[], shown: readonly string[]): Deviation[] {
  const describing = parts.find(({ node }) => isObject(node["properties"]));
  const isClosed = parts.some(({ node }) => node["unevaluatedProperties"] === false);
  // One that lists no properties leaves them all open on purpose; a reference that leads nowhere says nothing.
  if (describing === undefined || isClosed) return [];
  const message = "is not in the contract";
  const keys = [...describing.keys, "properties"];
  const at = bodyPointer(side, shown);
  return [{ side, rule: "undeclared-property", kind: "silent", at, message, keys }];
}

/** Sent only to the service, never back (OpenAPI 3.0, section 4.7.24.2): such as a password. */
function writeOnly(parts: readonly Part[], shown: readonly string[]): Deviation[] {
  const part = parts.find(({ node }) => node["writeOnly"] === true);
  if (part === undefined) return [];
  const message = "is in an answer, although it is write-only";
  const keys = [...part.keys, "writeOnly"];
  const at = bodyPointer("response", shown);
  return [{ side: "response", rule: "writeOnly", kind: "broken", at, message, keys }];
}
