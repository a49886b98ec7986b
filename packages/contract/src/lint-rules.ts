import { existsSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { type Config, createConfig, loadConfig, YamlParseError } from "@redocly/openapi-core";
import type { Problem } from "./problem.ts";
import { once } from "./once.ts";
import { rulesFileProblems } from "./rules-file.ts";
import { yamlProblems } from "./yaml-slip.ts";

const FILE = "redocly.yaml";

/** The rules for a contract, or what is wrong with the file that holds them. */
export async function lintRules(contract: string, root?: string): Promise<Config | Problem[]> {
  const file = lintRulesFile(contract, root);
  if (file === undefined) return builtIn();
  const key = `${file}@${statSync(file).mtimeMs}`;
  const loading = loaded.get(key) ?? read(file);
  loaded.set(key, loading);
  return loading;
}

/** `redocly.yaml` beside the contract, else the repository's. */
export function lintRulesFile(contract: string, root?: string): string | undefined {
  const places = [dirname(contract), ...(root === undefined ? [] : [root])];
  return places.map((folder) => join(folder, FILE)).find((file) => existsSync(file));
}

export function isFault(value: Config | Problem[]): value is Problem[] {
  return Array.isArray(value);
}

/** One load for all contracts of a run; an edit of the file is a new key. */
const loaded = new Map<string, Promise<Config | Problem[]>>();

async function read(file: string): Promise<Config | Problem[]> {
  try {
    const config = await loadConfig({ configPath: file });
    const problems = await rulesFileProblems(config);
    return problems.length > 0 ? problems : config;
  } catch (error) {
    if (error instanceof YamlParseError) return yamlProblems(error);
    const text = error instanceof Error ? error.message : String(error);
    const message = `The lint rules cannot be loaded: ${text.split("\n")[0]}`;
    const remedy = "Correct the file, or the rule file that it names.";
    return [{ file, line: 1, column: 1, message, remedy, severity: "error" }];
  }
}

/** Without a `redocly.yaml`: what OpenAPI itself demands, and what a generated client cannot do without. */
const builtIn = once(() =>
  createConfig({
    rules: {
      struct: "error",
      "no-unresolved-refs": "error",
      "no-identical-paths": "error",
      "operation-parameters-unique": "error",
      "path-declaration-must-exist": "error",
      "path-parameters-defined": "error",
      "operation-operationId": "error",
      "operation-operationId-unique": "error",
      "no-invalid-media-type-examples": "error",
      "no-invalid-parameter-examples": "error",
    },
  }),
);
