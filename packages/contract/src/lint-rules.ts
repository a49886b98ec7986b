import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, extname, join } from "node:path";
import {
  BaseResolver,
  type Config,
  createConfig,
  loadConfig,
  YamlParseError,
} from "@redocly/openapi-core";
import { skipValidExamples } from "./examples/skip-valid.ts";
import type { Problem } from "./problem.ts";
import { once } from "./once.ts";
import { readDocuments } from "./resolver.ts";
import { rulesFileProblems } from "./rules-file.ts";
import type { Sources } from "./sources.ts";
import { yamlProblems } from "./yaml-slip.ts";

const FILE = "redocly.yaml";
const IGNORED = ".redocly.lint-ignore.yaml";

/** How a contract is judged. */
export interface LintRules {
  /** Or what is wrong with the file that holds the rules. */
  readonly rules: Config | Problem[];
  /** All that they come from. */
  readonly sources: Sources;
}

/** The rules of `redocly.yaml` beside the contract, else of the repository's, else built-in ones. */
export async function lintRules(contract: string, root?: string): Promise<LintRules> {
  const places = [dirname(contract), ...(root === undefined ? [] : [root])].map((folder) =>
    join(folder, FILE),
  );
  const file = places.find((place) => existsSync(place));
  // One that comes later, nearer to the contract, would hold the rules.
  const missing = places.slice(0, file === undefined ? undefined : places.indexOf(file));
  const { rules, sources } = file === undefined ? await builtIn() : await loadOnce(file);
  return { rules, sources: new Map([...missing.map(without), ...sources]) };
}

export function isFault(value: Config | Problem[]): value is Problem[] {
  return Array.isArray(value);
}

/** One load for all contracts of a run, and of later ones while the files stay as they are. */
const loaded = new Map<string, Promise<LintRules>>();

async function loadOnce(file: string): Promise<LintRules> {
  const before = await loaded.get(file);
  if (before !== undefined && isCurrent(before.sources)) return before;
  // Asked again: another contract may have begun while this one waited.
  const current = loaded.get(file);
  const loading = current === undefined || (await current) === before ? load(file) : current;
  loaded.set(file, loading);
  return loading;
}

/** Without looking at scripts: Node would not import one again. */
function isCurrent(sources: Sources): boolean {
  return [...sources].every(([file, text]) => isScript(file) || textOf(file) === text);
}

async function load(file: string): Promise<LintRules> {
  const resolver = new BaseResolver();
  const rules = await read(file, resolver);
  const plugins = isFault(rules) ? [] : rules.plugins;
  const ignored = join(dirname(file), IGNORED);
  const documents = await readDocuments(resolver);
  const sources = new Map<string, string | undefined>([
    [file, undefined],
    [ignored, undefined],
    ...plugins.flatMap(({ absolutePath }) =>
      absolutePath === undefined ? [] : scriptsBeside(absolutePath),
    ),
    ...documents.map(({ source }) => [source.absoluteRef, source.body] as const),
  ]);
  return { rules, sources };
}

async function read(file: string, externalRefResolver: BaseResolver): Promise<Config | Problem[]> {
  try {
    const config = skipValidExamples(await loadConfig({ configPath: file, externalRefResolver }));
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

/** A plugin is the scripts of its folder: what it imports is nobody's to tell. */
function scriptsBeside(plugin: string): (readonly [string, string | undefined])[] {
  const folder = dirname(plugin);
  return readdirSync(folder)
    .filter(isScript)
    .map((name) => [join(folder, name), textOf(join(folder, name))] as const);
}

const isScript = (file: string): boolean => /^\.[mc]?[jt]s$/.test(extname(file));

const without = (file: string) => [file, undefined] as const;

function textOf(file: string): string | undefined {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return undefined;
  }
}

/** Without a `redocly.yaml`: what OpenAPI itself demands, and what a generated client cannot do without. */
const builtIn = once(async (): Promise<LintRules> => {
  const { default: handshake } = await import("../rules/plugin.ts");
  const rules = await createConfig({
    plugins: [handshake()],
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
      "handshake/pattern": "error",
    },
  });
  return { rules: skipValidExamples(rules), sources: new Map() };
});
