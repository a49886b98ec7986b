import { ContractError, type Problem, yamlValue } from "@handshake/contract";
import type { ScenarioTexts } from "../generate-client.ts";
import { readText } from "./layout.ts";

/** The `mock.yaml` of a contract, where there is one; whether it fits the contract is the mock's to say. */
export function readScenarios(file: string): {
  readonly scenarios?: ScenarioTexts;
  readonly problems: readonly Problem[];
} {
  const yaml = readText(file);
  if (yaml === undefined) return { problems: [] };
  try {
    return { scenarios: { yaml, json: asJson(yamlValue(file, yaml)) }, problems: [] };
  } catch (error) {
    if (error instanceof ContractError) return { problems: error.problems };
    if (!(error instanceof TypeError)) throw error;
    const message = "A part of the file holds itself, so that it has no end.";
    const remedy = "Write the part out where an alias (`*`) stands for what it is in.";
    return { problems: [{ file, line: 1, column: 1, message, remedy, severity: "error" }] };
  }
}

/** `$schema` is for the editor of a file that stands in the repository. */
function asJson(value: unknown): string {
  const isObject = typeof value === "object" && value !== null;
  const { $schema: _editor, ...rest }: Record<string, unknown> = { ...(isObject ? value : {}) };
  return `${JSON.stringify(rest, null, 2)}\n`;
}
