import { globSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { createConfig, lint, YamlParseError } from "@redocly/openapi-core";
import { parse, YAMLParseError } from "yaml";
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
  const found = await Promise.all(
    files.map(async (file) => {
      const problems = await lint({ ref: file, config }).then(fromRedocly, unreadable);
      return [...problems, ...(await unknownOperations(file, document))];
    }),
  );
  return found.flat().sort(byPlace);
}

function unreadable(error: unknown): Problem[] {
  if (error instanceof YamlParseError) return yamlProblems(error);
  throw error;
}

interface Workflows {
  readonly workflows?: readonly {
    readonly steps?: readonly { readonly operationId?: unknown }[];
  }[];
}

/** Steps that call what the contract does not have; Redocly notices only when they run. */
async function unknownOperations(
  file: string,
  document: OpenApiDocument | undefined,
): Promise<Problem[]> {
  if (document === undefined) return [];
  const known = operationIds(document);
  const steps = stepsOf(file).filter(
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

function stepsOf(file: string): { id: string; keys: string[] }[] {
  const { workflows = [] } = read(file);
  return workflows.flatMap(({ steps = [] }, workflow) =>
    steps.flatMap(({ operationId: id }, step) => {
      const keys = ["workflows", String(workflow), "steps", String(step), "operationId"];
      return typeof id === "string" ? [{ id, keys }] : [];
    }),
  );
}

/** Nothing, where the file is no YAML: that is told by who lints it. */
function read(file: string): Workflows {
  try {
    const value: unknown = parse(readFileSync(file, "utf8"));
    return Object(value) as Workflows;
  } catch (error) {
    if (error instanceof YAMLParseError) return {};
    throw error;
  }
}
