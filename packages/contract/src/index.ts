export {
  type Components,
  type ExampleObject,
  type MediaTypeObject,
  type Method,
  METHODS,
  type OpenApiDocument,
  type OperationObject,
  type ParameterObject,
  type PathItem,
  type Reference,
  type RequestBodyObject,
  type ResponseObject,
  type SchemaObject,
  type SecurityRequirement,
  type SecuritySchemeObject,
  type Server,
} from "./document.ts";
export { discriminated } from "./discriminator.ts";
export { editDistance } from "./edit-distance.ts";
export { CONTRACT_FILES, type ContractSource, findContracts, scanContracts } from "./find.ts";
export { type FormatOptions, formatProblem, formatProblems, hasColor } from "./format.ts";
export {
  type Bundle,
  bundleContract,
  lintContract,
  type LintOptions,
  loadContract,
  type LoadedContract,
} from "./load.ts";
export { lintWorkflows } from "./lint-workflows.ts";
export { locate } from "./locate.ts";
export { downloadPackage, type PackageReference } from "./package/download.ts";
export { PackageError } from "./package/package-error.ts";
export { tarFiles } from "./package/tar.ts";
export { temporaryFolder } from "./package/temporary-folder.ts";
export { nameOfOperation } from "./name-operations.ts";
export { pointerKeys, pointerTo, reach } from "./pointer.ts";
export { ContractError, type Problem } from "./problem.ts";
export { RemoteError, type Saved, saveCopies, type SaveOptions } from "./remote/save-copies.ts";
export type { SchemaSlip } from "./schema-slip.ts";
export type { Sources } from "./sources.ts";
export { watchFiles, type Watching, type WatchOptions } from "./watch.ts";
export { yamlValue } from "./yaml-value.ts";
