import type { Finding } from "../change.ts";
import type { Level } from "../level.ts";
import type { Direction } from "../reach.ts";
import { type Difference, pointerOf } from "./redocly.ts";

/** What neither tool minds, and somebody would. */
interface Rule {
  readonly name: string;
  readonly level: Level;
  readonly reason: string;
  matches(difference: Difference, directions: ReadonlySet<Direction>): boolean;
}

const MORE_THAN_WORDS = "more-than-words";

const RULES: readonly Rule[] = [
  {
    name: "default-changed",
    level: "major",
    reason: "Whoever leaves it out gets another result than before.",
    matches: ({ typeName, property }, directions) =>
      typeName === "Schema" && property === "default" && directions.has("request"),
  },
  {
    name: "became-read-only",
    level: "major",
    reason: "What was taken should not be sent any more, and may be refused.",
    matches: (difference, directions) =>
      turnsOn(difference, "readOnly") && directions.has("request"),
  },
  {
    name: "became-write-only",
    level: "major",
    reason: "What came in answers should not come any more.",
    matches: (difference, directions) =>
      turnsOn(difference, "writeOnly") && directions.has("response"),
  },
  {
    name: "body-encoding-changed",
    level: "major",
    reason: "Callers of before write this part of the body in another way.",
    matches: ({ typeName, kind }) => typeName === "Encoding" && kind === "modified",
  },
  {
    name: "discriminator-value-removed",
    level: "major",
    reason: "A value that told one shape from the others is gone.",
    matches: ({ typeName, kind, base }) =>
      typeName === "Schema" &&
      kind === "removed" &&
      /\/discriminator\/mapping\//.test(base?.pointer ?? ""),
  },
  {
    name: "server-variable-changed",
    level: "major",
    reason: "Callers of before may call an address that is no longer served.",
    matches: (difference) =>
      difference.typeName === "ServerVariable" &&
      (difference.property === "default" || losesValues(difference)),
  },
  {
    name: "deprecated",
    level: "minor",
    reason: "A deprecation is a minor release (Semantic Versioning 2.0.0, section 7).",
    matches: (difference) => turnsOn(difference, "deprecated"),
  },
  {
    name: "declared",
    level: "minor",
    reason: "One more type is exported.",
    matches: ({ typeName, kind, revision }) =>
      typeName === "Schema" &&
      kind === "added" &&
      /^#\/components\/schemas\/[^/]+$/.test(revision?.pointer ?? ""),
  },
  {
    name: MORE_THAN_WORDS,
    level: "minor",
    reason: "It changes what is accepted or answered, and breaks nobody.",
    matches: ({ typeName, property, kind, verdicts }) =>
      kind === "modified" &&
      verdicts.length === 0 &&
      MEANT.has(typeName) &&
      property !== undefined &&
      !WORDS.has(property) &&
      !property.startsWith("x-"),
  },
];

/** This repository's own opinion, from the differences that Redocly finds and nobody else rates. */
export function ownFindings(
  differences: readonly Difference[],
  directions: (pointer: string) => ReadonlySet<Direction>,
): Finding[] {
  // Another version of OpenAPI has other words for the same meaning, and both tools see through them.
  const isTranslated = differences.some(
    ({ typeName, property }) => typeName === "Root" && property === "openapi",
  );
  const rules = isTranslated ? RULES.filter(({ name }) => name !== MORE_THAN_WORDS) : RULES;
  return differences.flatMap((difference) => {
    const pointer = pointerOf(difference);
    const rule = rules.find((one) => one.matches(difference, directions(pointer)));
    if (rule === undefined) return [];
    const { name, level, reason } = rule;
    return [{ judge: "handshake", level, rule: name, reason, pointer }];
  });
}

/** Where a keyword is more than documentation. */
const MEANT = new Set(["Schema", "Parameter", "Header", "MediaType", "RequestBody"]);

const WORDS = new Set([
  "title",
  "description",
  "example",
  "examples",
  "externalDocs",
  "xml",
  "$comment",
  "key",
  "name",
]);

function turnsOn({ property, revision }: Difference, keyword: string): boolean {
  return property === keyword && revision?.value === true;
}

function losesValues({ property, base, revision }: Difference): boolean {
  if (property !== "enum" || !Array.isArray(revision?.value)) return false;
  const left: readonly unknown[] = revision.value;
  return !Array.isArray(base?.value) || base.value.some((value) => !left.includes(value));
}
