import { globSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { type Config, createConfig, lint, YamlParseError } from "@redocly/openapi-core";
import { parse, YAMLParseError } from "yaml";
import { crashProblem } from "./crash.ts";
import { type OpenApiDocument, METHODS } from "./document.ts";
import { locate } from "./locate.ts";
import { nearest } from "./nearest.ts";
import { once } from "./once.ts";
import type { Problem } from "./problem.ts";
import { byPlace, fromRedocly } from "./redocly-problem.ts";
import { yamlProblems } from "./yaml-slip.ts";

/** What Arazzo itself demands, and that each step's outputs are there. Redocly's rules for contracts are none of these. */
const rules = once(() => createConfig({ extends: ["recommended"] }));

/** What is wrong with the workflows beside a contract (`*.arazzo.yaml`): as Arazzo, and as calls of this contract. */
export async function lintWorkflows(
  contract: string,
  document: OpenApiDocument | undefined,
): Promise<Problem[]> {
  const folder = dirname(contract);
  const files = globSync("*.arazzo.yaml", { cwd: folder }).map((file) => join(folder, file));
  const config = await rules();
  const found = await Promise.all(files.map((file) => lintFile(file, config, document)));
  return found.flat().sort(byPlace);
}

async function lintFile(
  file: string,
  config: Config,
  document: OpenApiDocument | undefined,
): Promise<Problem[]> {
  const value = read(file);
  const strange = value === undefined ? undefined : versionProblem(file, value);
  if (strange !== undefined) return [strange];
  try {
    const found = fromRedocly(await lint({ ref: file, config }));
    return [...found, ...(await unknownOperations(file, value, document))];
  } catch (error) {
    if (error instanceof YamlParseError) return yamlProblems(error);
    return [crashProblem(file, "The workflows", error)];
  }
}

/** Redocly's linter throws for a document of no kind, or of a version, that it knows. */
function versionProblem(file: string, value: unknown): Problem | undefined {
  const version = Object(value).arazzo as unknown;
  if (/^1\.[01]\.\d+$/.test(String(version))) return undefined;
  const message =
    version === undefined
      ? "This is not an Arazzo document."
      : `\`arazzo: ${String(version)}\` is no version that is known here.`;
  const remedy = "Begin it with `arazzo: 1.0.1`, `info`, `sourceDescriptions` and `workflows`.";
  return { file, line: 1, column: 1, message, remedy, severity: "error" };
}

/** Steps that call what the contract does not have; Redocly notices only when they run. */
async function unknownOperations(
  file: string,
  workflows: unknown,
  document: OpenApiDocument | undefined,
): Promise<Problem[]> {
  if (document === undefined) return [];
  const known = operationIds(document);
  const steps = stepsOf(workflows).filter(
    ({ id }) => !known.includes(id.replace(/^\$sourceDescriptions\.[^.]+\./, "")),
  );
  return Promise.all(
    steps.map(async ({ id, keys }): Promise<Problem> => {
      const close = nearest(id, known);
      return {
        ...(await locate(file, keys)),
        message: `The contract has no operation "${id}".`,
        remedy:
          close === undefined ? `There are: ${known.join(", ")}.` : `Did you mean "${close}"?`,
        severity: "error",
      };
    }),
  );
}

function operationIds({ paths = {} }: OpenApiDocument): string[] {
  return Object.values(paths).flatMap((item) =>
    METHODS.flatMap((method) => item[method]?.operationId ?? []),
  );
}

function stepsOf(value: unknown): { id: string; keys: string[] }[] {
  return listIn(value, "workflows").flatMap((workflow, index) =>
    listIn(workflow, "steps").flatMap((step, number) => {
      const id = Object(step).operationId as unknown;
      const keys = ["workflows", String(index), "steps", String(number), "operationId"];
      return typeof id === "string" ? [{ id, keys }] : [];
    }),
  );
}

/** Where something else stands, its linter tells that. */
function listIn(holder: unknown, name: string): readonly unknown[] {
  const list: unknown = Object(holder)[name];
  return Array.isArray(list) ? list : [];
}

/** `undefined` where the file is no YAML: that is told by who lints it. */
function read(file: string): unknown {
  try {
    return parse(readFileSync(file, "utf8"));
  } catch (error) {
    if (error instanceof YAMLParseError) return undefined;
    throw error;
  }
}
