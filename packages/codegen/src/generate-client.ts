import type { OpenApiDocument } from "@handshake/contract";
import { type Catalogue, catalogueFaults, catalogues } from "./errors/catalogues.ts";
import { errorTable } from "./errors/error-table.ts";
import { printErrors } from "./errors/print-errors.ts";
import type { Fault } from "./fault.ts";
import { printExamples } from "./examples/print-examples.ts";
import { describeApi } from "./operations/describe-api.ts";
import { printOperations } from "./operations/print-operations.ts";
import { optInFiles, type PrintValidators } from "./opt-in/opt-in-files.ts";
import { typeName } from "./scaffold/names.ts";
import { anchorFaults } from "./schema/anchors.ts";
import type { PrintSchema } from "./schema/print-schema.ts";
import { printValidators } from "./validators/print-validators.ts";

/** A contract that was linted and bundled. */
export interface Contract {
  /** The folder under `specs/`. */
  readonly name: string;
  /** The root file as people write it: `specs/<name>/openapi.yaml`. */
  readonly source: string;
  readonly document: OpenApiDocument;
  /** The `mock.yaml` beside it, where there is one. */
  readonly scenarios?: ScenarioTexts;
}

/** A `mock.yaml` as it was written, and as JSON for who reads no YAML. */
export interface ScenarioTexts {
  readonly yaml: string;
  readonly json: string;
}

/** Path inside a folder to text. */
export type Files = ReadonlyMap<string, string>;

/** All that the generator is the only author of. */
export interface ClientPackage {
  readonly contract: Contract;
  /** What belongs into `gen/`. */
  readonly gen: Files;
  /** What belongs into the README's block of error codes, not yet formatted. */
  readonly errorTable: string;
}

/** What the scaffold takes from the runtime's own package.json, so that it is written down once. */
export interface PackageDefaults {
  /** `@handshake` */
  readonly scope: string;
  readonly license: string;
  readonly engines: Readonly<Record<string, string>>;
  readonly scripts?: Readonly<Record<string, string>>;
  /** What the subpaths of a client need that its root does not. */
  readonly peers?: Peers;
}

/** A package.json's optional peers. */
export interface Peers {
  readonly peerDependencies: Readonly<Record<string, string>>;
  readonly peerDependenciesMeta: Readonly<Record<string, object>>;
}

/** Contract in, files out; touches no disk. A contract with faults gives no files. */
export async function generateClient(
  contract: Contract,
  printSchema: PrintSchema,
  print: PrintValidators = printValidators,
): Promise<ClientPackage | readonly Fault[]> {
  const { source, document, scenarios } = contract;
  const described = describeApi(document);
  const faults = [
    ...described.faults,
    ...anchorFaults(document),
    ...catalogueFaults(contract.name, described),
  ];
  if (faults.length > 0) return faults;
  const banner = `// Generated from ${source} by \`pnpm generate\`. Do not edit.\n\n`;
  const optIn = { typeName: typeName(contract.name), document, described, banner };
  const others = async () => [
    ["examples.ts", banner + printExamples(document, described)] as const,
    ...errorFiles(banner, catalogues(contract.name, described)),
    ...scenarioFiles(source, scenarios),
    ["openapi.json", `${JSON.stringify(document, null, 2)}\n`] as const,
    ["operations.ts", printOperations(described, source)] as const,
    ...(await optInFiles(optIn, print)),
  ];
  // Who prints the schema may be another thread.
  const [schema, rest] = await Promise.all([printSchema(document), others()]);
  const gen = new Map([...rest, ["schema.ts", banner + schema]]);
  return { contract, gen, errorTable: errorTable(contract, described) };
}

/** No file for a contract that knows no codes. */
function errorFiles(banner: string, all: readonly Catalogue[]): (readonly [string, string])[] {
  return all.length === 0 ? [] : [["errors.ts", banner + printErrors(all)]];
}

/** A mock of the published package serves the YAML, for it tells faults with their lines; the JSON is for programs. */
function scenarioFiles(
  source: string,
  scenarios: ScenarioTexts | undefined,
): (readonly [string, string])[] {
  if (scenarios === undefined) return [];
  const original = source.replace(/[^/]*$/, "mock.yaml");
  const banner = `# Copied from ${original} by \`pnpm generate\`. Do not edit.\n`;
  return [
    ["mock.json", scenarios.json],
    ["mock.yaml", banner + scenarios.yaml],
  ];
}
