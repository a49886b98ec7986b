import { createRequire } from "node:module";
import { type Ajv, type Options } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";
import standaloneCode from "ajv/dist/standalone/index.js";
import type { Plugin } from "rolldown";
import shape from "../mock.schema.json" with { type: "json" };
import { SHAPE_OPTIONS } from "../src/scenario/shape-validator.ts";

/** What a `mock.yaml` looks like never changes: its validator is compiled here and not with every start. */
export function compiledShape(): Plugin {
  return {
    name: "compiled-shape",
    load: {
      filter: { id: /[\\/]scenario[\\/]shape-validator\.ts$/ },
      handler: () => {
        const ajv = new Ajv2020({ ...SHAPE_OPTIONS, code: { source: true }, schemas: { shape } });
        return { code: standaloneCode.default(ajv, { isMockFile: "shape" }), moduleType: "js" };
      },
    },
  };
}

/** Nor does the schema of schemas. Made by the ajv and the formats that Prism has. */
export function compiledDraft07(): Plugin {
  return {
    name: "compiled-draft-07",
    load: {
      filter: { id: /[\\/]prism[\\/]draft-07\.ts$/ },
      handler: () => {
        const ajv: Ajv = new PrismsAjv.default({ strict: false, code: { source: true } });
        addFormats.default(ajv);
        const code = standaloneCode.default(ajv, {
          isDraft07: "http://json-schema.org/draft-07/schema",
        });
        return {
          code: code.replaceAll(/require\("(ajv-formats[^"]*)"\)/g, absolute),
          moduleType: "js",
        };
      },
    },
  };
}

const { resolve } = createRequire(import.meta.url);
const ofPrism = createRequire(resolve("@stoplight/prism-http"));
const PrismsAjv: { readonly default: new (options: Options) => Ajv } = ofPrism("ajv");
const addFormats: { readonly default: (ajv: Ajv) => void } = ofPrism("ajv-formats");

const absolute = (_: string, name: string): string =>
  `require(${JSON.stringify(ofPrism.resolve(name))})`;
