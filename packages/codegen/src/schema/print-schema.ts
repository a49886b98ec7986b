import { createRequire } from "node:module";
import type { OpenApiDocument } from "@handshake/contract";
import type * as Library from "openapi-typescript";
import type { GlobalContext, OpenAPI3 } from "openapi-typescript";
import { prepare } from "./prepare.ts";

/**
 * Prints the TypeScript types of a bundled document: the seam for another emitter, which must pass
 * `test/conformance.ts` with the corpus.
 */
export type PrintSchema = (document: OpenApiDocument) => Promise<string>;

/**
 * openapi-typescript's own parts below its `openapiTS()`, which would lint and bundle once more,
 * with an older Redocly.
 */
export const printSchema: PrintSchema = async (document) =>
  printSchemaInPlace(structuredClone(document));

/** The same for a document that nobody needs any more: it is rewritten. */
export const printSchemaInPlace: PrintSchema = async (document) => {
  const { astToString, resolveRef, scanDiscriminators, transformSchema } = loadPrinter();
  prepare(document);
  // The transformation writes into what it reads, too.
  const schema = document as unknown as OpenAPI3;
  const context: Context = {
    ...OPTIONS,
    discriminators: scanDiscriminators(schema, { silent: true }),
    injectFooter: [],
    resolve: <T>($ref: string) => resolveRef<T>(schema, $ref, { silent: true }),
  };
  return astToString(transformSchema(schema, context as GlobalContext));
};

/**
 * The parts that print, without the entry file, which brings a Redocly of its own; and by
 * `require`, since for an `import` Node would first read all of TypeScript to see what kind of
 * module it is. Even so, to load TypeScript takes longer than most runs take for all the rest.
 */
export function loadPrinter() {
  const require = createRequire(import.meta.url);
  return {
    ...(require("openapi-typescript/dist/lib/ts.cjs") as Pick<typeof Library, "astToString">),
    ...(require("openapi-typescript/dist/lib/utils.cjs") as Pick<
      typeof Library,
      "resolveRef" | "scanDiscriminators"
    >),
    transformSchema:
      require("openapi-typescript/dist/transform/index.cjs") as typeof Library.transformSchema,
  };
}

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
