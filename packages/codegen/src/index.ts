export { printReport, type PrintOptions } from "./cli/print-report.ts";
export type { Fault } from "./fault.ts";
export {
  type ClientPackage,
  type Contract,
  type Files,
  generateClient,
  type PackageDefaults,
} from "./generate-client.ts";
export { generate, type GenerateOptions } from "./shell/generate.ts";
export { findRoot, UsageError } from "./shell/layout.ts";
export type { PackageReport, Report } from "./shell/report.ts";
export { watch, type Watching } from "./shell/watch.ts";
