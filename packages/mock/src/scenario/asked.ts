import { suggestion } from "./suggestion.ts";

/** Switches scenarios on for one request: names between commas. */
export const SCENARIO_HEADER = "x-mock-scenario";

/** The names in the header. */
export function namesIn(header: string | undefined): string[] {
  return (header ?? "")
    .split(",")
    .map((name) => name.trim())
    .filter((name) => name !== "");
}

interface Switchables {
  readonly scenarios: readonly { readonly name: string }[];
}

/** A sentence about the first of the names that no API has a scenario of. */
export function unknownScenario(
  names: readonly string[],
  apis: readonly Switchables[],
): string | undefined {
  const known = new Set(apis.flatMap(({ scenarios }) => scenarios.map(({ name }) => name)));
  const unknown = names.find((name) => !known.has(name));
  if (unknown === undefined) return undefined;
  return `No mock.yaml has a scenario "${unknown.slice(0, 60)}". ${suggestion(unknown, [...known])}`;
}
