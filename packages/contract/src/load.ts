import {
  bundle,
  type Config,
  type Document,
  lintDocument,
  type NormalizedProblem,
  YamlParseError,
} from "@redocly/openapi-core";
import { bundleInPlace } from "./bundle-in-place.ts";
import { circles } from "./circles.ts";
import { crashProblem } from "./crash.ts";
import type { OpenApiDocument } from "./document.ts";
import { withoutEchoes } from "./echoes.ts";
import { withoutChoices } from "./examples/choices.ts";
import { isFalseAlarm } from "./false-alarm.ts";
import { isFault, lintRules } from "./lint-rules.ts";
import { nameReferences } from "./nearest-reference.ts";
import { nameOperations } from "./name-operations.ts";
import { ContractError, type Problem } from "./problem.ts";
import { byPlace, fromRedocly } from "./redocly-problem.ts";
import { FileResolver, readDocuments } from "./resolver.ts";
import { readRoot } from "./root-document.ts";
import { type SchemaSlip, schemaSlip } from "./schema-slip.ts";
import type { Sources } from "./sources.ts";
import { noRules, structureRules } from "./structure.ts";
import { placeWrongKinds } from "./wrong-kind.ts";
import { yamlProblems } from "./yaml-slip.ts";

/** A contract in one document: every file it refers to is in it, nothing is dereferenced. */
export interface Bundle {
  readonly document: OpenApiDocument;
  /** Absolute paths of every file that took part, the root first; also those that a `$ref` names and that do not exist. */
  readonly files: readonly string[];
  /** What is wrong in schemas, and was passed over. */
  readonly slips: readonly SchemaSlip[];
}

export interface LintOptions {
  /** The repository: its `redocly.yaml` holds the rules, unless one lies beside the contract. */
  readonly root?: string;
  /** False for who wants to know only whether there are any: to find their lines takes a second reading. Default: true. */
  readonly warnings?: boolean;
}

/** What is known of a contract after reading it once. */
export interface LoadedContract {
  /** Absent when an error stands in the way. */
  readonly document?: OpenApiDocument;
  readonly files: readonly string[];
  /** What the contract and its rules were read from. */
  readonly sources: Sources;
  /** Errors and warnings, in the order of the files; no warnings where they were not asked for and no rule found an error. */
  readonly problems: readonly Problem[];
  /** Whether the rules warn of anything, listed or not. */
  readonly hasWarnings: boolean;
}

/**
 * Bundles a contract, held to OpenAPI's own structure and nothing more: the repository's lint
 * rules do not matter to it, and an unknown keyword in a schema does not stop it.
 *
 * @throws {ContractError} with the place of every fault.
 */
export async function bundleContract(file: string): Promise<Bundle> {
  const slips: SchemaSlip[] = [];
  const pass = (found: NormalizedProblem): boolean => {
    const slip = schemaSlip(found);
    if (slip !== undefined) slips.push(slip);
    return slip === undefined;
  };
  const options = { counts: pass, warnings: true };
  const { document, files, problems } = await load(file, await structureRules(), options);
  if (document === undefined) throw new ContractError(problems, files);
  return { document, files, slips };
}

/** All that the rules find wrong with a contract, errors and warnings; empty for a good one. */
export async function lintContract(file: string, options: LintOptions = {}): Promise<Problem[]> {
  return [...(await loadContract(file, options)).problems];
}

/** Lints and bundles, reading every file once. Never throws for what a contract can get wrong. */
export async function loadContract(
  file: string,
  options: LintOptions = {},
): Promise<LoadedContract> {
  const { root, warnings = true } = options;
  const { rules, sources } = await lintRules(file, root);
  if (isFault(rules)) return { files: [file], sources, problems: rules, hasWarnings: false };
  const loaded = await load(file, rules, { counts: () => true, warnings });
  return { ...loaded, sources: new Map([...sources, ...loaded.sources]) };
}

interface Listed {
  /** Whether a finding counts. */
  readonly counts: (found: NormalizedProblem) => boolean;
  readonly warnings: boolean;
}

async function load(file: string, rules: Config, listed: Listed): Promise<LoadedContract> {
  const resolver = new FileResolver(file);
  const root = await readRoot(file, resolver);
  const read = Array.isArray(root)
    ? { problems: root }
    : await lintAndBundle(root, rules, resolver, listed).catch((error: unknown) =>
        crashed(file, resolver, error),
      );
  const documents = await readDocuments(resolver);
  const sources = new Map(documents.map(({ source }) => [source.absoluteRef, source.body]));
  const hasWarnings = read.problems.some((problem) => !isError(problem));
  return { hasWarnings, ...read, files: [...new Set([file, ...resolver.getFiles()])], sources };
}

async function lintAndBundle(
  document: Document<object>,
  rules: Config,
  externalRefResolver: FileResolver,
  { counts, warnings }: Listed,
): Promise<Read> {
  // Linted first: bundling rewrites the parsed document in place.
  const all = await lintDocument({ document, config: rules, externalRefResolver });
  // readRoot has seen that it is OpenAPI 3.x.
  const { openapi } = document.parsed as OpenApiDocument;
  const found = all.filter(
    (problem) => !isFalseAlarm(problem, openapi) && counts(problem) && !problem.ignored,
  );
  const broken = await brokenFiles(externalRefResolver);
  const isListed = warnings || broken.length > 0 || found.some(isError);
  const problems = isListed ? [...broken, ...(await placed(found, externalRefResolver))] : [];
  problems.sort(byPlace);
  if (problems.some(isError)) return { problems };
  const read = { problems, ...(!isListed && { hasWarnings: found.length > 0 }) };
  if (bundleInPlace(document.parsed)) {
    return { ...read, document: nameOperations(document.parsed as OpenApiDocument) };
  }
  const bundled = await bundle({ doc: document, config: await noRules(), externalRefResolver });
  const unresolved = fromRedocly(bundled.problems);
  if (unresolved.some(isError)) {
    return { ...read, problems: [...problems, ...unresolved].sort(byPlace) };
  }
  // The rules have seen that its structure is right.
  return { ...read, document: nameOperations(bundled.bundle.parsed as OpenApiDocument) };
}

/** A contract as far as it could be read; whether there are warnings, unless the problems say so. */
type Read = Pick<LoadedContract, "document" | "problems"> &
  Partial<Pick<LoadedContract, "hasWarnings">>;

/** With the line of each, once, and said as clearly as we can. */
async function placed(
  found: readonly NormalizedProblem[],
  resolver: FileResolver,
): Promise<Problem[]> {
  const named = await nameReferences(placeWrongKinds(withoutChoices(found)), resolver);
  return withoutEchoes(fromRedocly(named));
}

const isError = ({ severity }: Pick<Problem, "severity">): boolean => severity === "error";

/** Files behind a `$ref` that do not parse, each reported once, where it breaks. */
async function brokenFiles(resolver: FileResolver): Promise<Problem[]> {
  const outcomes = await Promise.allSettled(resolver.cache.values());
  return outcomes.flatMap((outcome) =>
    outcome.status === "rejected" && outcome.reason instanceof YamlParseError
      ? yamlProblems(outcome.reason)
      : [],
  );
}

/** What a rule or the bundler did not expect is a circle, or told as it came. */
async function crashed(
  file: string,
  resolver: FileResolver,
  error: unknown,
): Promise<{ problems: readonly Problem[] }> {
  const endless = await circles(resolver);
  return { problems: endless.length > 0 ? endless : [crashProblem(file, "The contract", error)] };
}
