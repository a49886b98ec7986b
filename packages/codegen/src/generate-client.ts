import type { OpenApiDocument } from "@handshake/contract";
import type { Fault } from "./fault.ts";
import { printExamples } from "./examples/print-examples.ts";
import { describeApi } from "./operations/describe-api.ts";
import { printOperations } from "./operations/print-operations.ts";
import type { PrintSchema } from "./schema/print-schema.ts";

/** A contract that was linted and bundled. */
export interface Contract {
  /** The folder under `specs/`. */
  readonly name: string;
  /** The root file as people write it: `specs/<name>/openapi.yaml`. */
  readonly source: string;
  readonly document: OpenApiDocument;
  /** The text of the `mock.yaml` beside it, where there is one. */
  readonly scenarios?: string;
}

/** Path inside a folder to text. */
export type Files = ReadonlyMap<string, string>;

/** All that the generator is the only author of. */
export interface ClientPackage {
  readonly contract: Contract;
  /** What belongs into `gen/`. */
  readonly gen: Files;
}

/** What the scaffold takes from the runtime's own package.json, so that it is written down once. */
export interface PackageDefaults {
  /** `@handshake` */
  readonly scope: string;
  readonly license: string;
  readonly engines: Readonly<Record<string, string>>;
  readonly scripts?: Readonly<Record<string, string>>;
}

/** Contract in, files out; touches no disk. A contract with faults gives no files. */
export async function generateClient(
  contract: Contract,
  printSchema: PrintSchema,
): Promise<ClientPackage | readonly Fault[]> {
  const { source, document, scenarios } = contract;
  const described = describeApi(document);
  if (described.faults.length > 0) return described.faults;
  const banner = `// Generated from ${source} by \`pnpm generate\`. Do not edit.\n\n`;
  const gen = new Map([
    ["examples.ts", banner + printExamples(document, described)],
    ...(scenarios === undefined ? [] : [["mock.yaml", copyOf(source, scenarios)] as const]),
    ["openapi.json", `${JSON.stringify(document, null, 2)}\n`],
    ["operations.ts", printOperations(described, source)],
    ["schema.ts", banner + (await printSchema(document))],
  ]);
  return { contract, gen };
}

/** A mock of the published package serves it; the package's own line numbers are nobody's business. */
function copyOf(source: string, scenarios: string): string {
  const original = source.replace(/[^/]*$/, "mock.yaml");
  return `# Copied from ${original} by \`pnpm generate\`. Do not edit.\n${scenarios}`;
}
