import { type OpenApiDocument, pointerTo } from "@handshake/contract";

/** Something that the contract deprecates. */
export interface Deprecation {
  /** In Markdown. */
  readonly what: string;
  /** A JSON pointer: `#/components/schemas/User/properties/phone`. */
  readonly place: string;
  /** The first day without it, `2027-01-31` (`x-sunset`; RFC 8594 has the same as a header). */
  readonly sunset: string | undefined;
  readonly description: string;
}

/** Operations, parameters, schemas and properties with `deprecated: true`; those that go first stand first. */
export function deprecationsOf(document: OpenApiDocument): Deprecation[] {
  const found = [...walk(document, [])];
  return found.toSorted((a, b) => (a.sunset ?? "9999").localeCompare(b.sunset ?? "9999"));
}

function* walk(node: unknown, keys: readonly string[]): Generator<Deprecation> {
  if (typeof node !== "object" || node === null) return;
  if (Reflect.get(node, "deprecated") === true) yield deprecation(node, keys);
  for (const [key, value] of Object.entries(node)) {
    if (!isData(key, keys)) yield* walk(value, [...keys, key]);
  }
}

/** Examples and extensions hold data, which deprecates nothing. */
function isData(key: string, keys: readonly string[]): boolean {
  if (keys.at(-1) === "properties" || keys.at(-1) === "schemas") return false;
  return (
    ["example", "examples", "default", "enum", "const", "value"].includes(key) ||
    key.startsWith("x-")
  );
}

function deprecation(node: object, keys: readonly string[]): Deprecation {
  const { operationId, name, description, summary } = node as Readonly<Record<string, unknown>>;
  const sunset: unknown = Reflect.get(node, "x-sunset");
  const kind =
    operationId !== undefined || (keys[0] === "paths" && keys.length === 3)
      ? "operation"
      : typeof name === "string"
        ? "parameter"
        : keys.at(-2) === "properties"
          ? "property"
          : "schema";
  return {
    what: `${kind} \`${String(operationId ?? name ?? keys.at(-1))}\``,
    place: pointerTo(keys),
    sunset: typeof sunset === "string" ? sunset : undefined,
    description: String(description ?? summary ?? ""),
  };
}
