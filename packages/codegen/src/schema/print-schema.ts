import type { OpenApiDocument } from "@handshake/contract";
import type { GlobalContext, OpenAPI3 } from "openapi-typescript";
import { dropIgnoredParameters } from "./ignored-parameters.ts";

/** Prints the TypeScript types of a bundled document. */
export type PrintSchema = (document: OpenApiDocument) => Promise<string>;

/**
 * openapi-typescript's own parts below its `openapiTS()`, which would lint and bundle once more,
 * with an older Redocly. Imported on first use: it loads TypeScript, which takes longer than all
 * the rest of a run.
 */
export const printSchema: PrintSchema = async (document) => {
  const { astToString, resolveRef, scanDiscriminators, transformSchema } =
    await import("openapi-typescript");
  // The transformation writes into what it reads.
  const copy = structuredClone(document);
  dropIgnoredParameters(copy);
  const schema = copy as unknown as OpenAPI3;
  const context: Context = {
    ...OPTIONS,
    discriminators: scanDiscriminators(schema, { silent: true }),
    injectFooter: [],
    resolve: <T>($ref: string) => resolveRef<T>(schema, $ref, { silent: true }),
  };
  return astToString(transformSchema(schema, context as GlobalContext));
};

/** Without the Redocly configuration, which only `openapiTS()` itself reads. */
type Context = Omit<GlobalContext, "redoc">;

/**
 * A property with a default may be left out of a request (`defaultNonNullable: false`); an object
 * without declared properties takes any (`emptyObjectsUnknown`).
 */
const OPTIONS = {
  additionalProperties: false,
  alphabetize: false,
  arrayLength: false,
  conditionalEnums: false,
  dedupeEnums: false,
  defaultNonNullable: false,
  emptyObjectsUnknown: true,
  enum: false,
  enumValues: false,
  excludeDeprecated: false,
  exportType: false,
  generatePathParams: false,
  immutable: false,
  makePathsEnum: false,
  pathParamsAsTypes: false,
  postTransform: undefined,
  propertiesRequiredByDefault: false,
  readWriteMarkers: false,
  rootTypes: false,
  rootTypesKeepCasing: false,
  rootTypesNoSchemaPrefix: false,
  silent: true,
  transform: undefined,
  transformProperty: undefined,
};
