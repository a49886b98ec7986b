export { printReport, type PrintOptions } from "./cli/print-report.ts";
export type { Fault } from "./fault.ts";
export {
  type ClientPackage,
  type Contract,
  type Files,
  generateClient,
  type PackageDefaults,
} from "./generate-client.ts";
export { type Catalogue, catalogues } from "./errors/catalogues.ts";
export { type Statuses, statusesOf } from "./errors/statuses.ts";
export { exampleCall } from "./examples/example-call.ts";
export { exampleCredentials } from "./examples/example-credentials.ts";
export { sample } from "./examples/sample.ts";
export { typeName } from "./scaffold/names.ts";
export { type DescribedApi, describeApi } from "./operations/describe-api.ts";
export type { Site } from "./operations/describe-operation.ts";
export { follow } from "./operations/follow.ts";
export { ARGUMENTS, parameterObjects } from "./operations/parameters.ts";
export { Identifier, literal } from "./print.ts";
export { branches, parts } from "./operations/schema-parts.ts";
export { type PrintSchema, printSchema } from "./schema/print-schema.ts";
export { generate, type GenerateOptions } from "./shell/generate.ts";
export { findRoot, UsageError } from "./shell/layout.ts";
export type { PackageReport, Report } from "./shell/report.ts";
export { watch, type Watching } from "./shell/watch.ts";
