import { parseYaml, Source, YamlParseError } from "@redocly/openapi-core";
import { ContractError } from "./problem.ts";
import { yamlProblems } from "./yaml-slip.ts";

/**
 * What a text of YAML holds, read as contracts are; `undefined` where it is empty.
 *
 * @param file its absolute path, for the problems.
 * @throws {ContractError} with the place of every slip.
 */
export function yamlValue(file: string, body: string): unknown {
  try {
    return parseYaml(body, { filename: file });
  } catch (error) {
    const cause = error instanceof Error ? error : new Error(String(error));
    throw new ContractError(yamlProblems(new YamlParseError(cause, new Source(file, body))));
  }
}
