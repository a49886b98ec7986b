import { hash } from "node:crypto";
import { createRequire } from "node:module";
import { Ajv2020 } from "ajv/dist/2020.js";
import standaloneCode from "ajv/dist/standalone/index.js";
import type { Plugin } from "rolldown";
import shape from "../mock.schema.json" with { type: "json" };
import { SHAPE_OPTIONS } from "../src/scenario/shape-validator.ts";

/**
 * What the published file holds otherwise than it is installed. Each entry says why; everything
 * else goes in as it is.
 */
export function installedOtherwise(): Plugin[] {
  return [
    englishFaker(),
    esModuleOf("jsonc-parser"),
    thisIsExports("uri-template-lite"),
    rareDialects(),
    compiledShape(),
    late(),
  ];
}

/** Seventy languages of invented names weigh 3 MB. Prism speaks English unless told otherwise, and nobody can tell it. */
function englishFaker(): Plugin {
  return {
    name: "english-faker",
    resolveId: {
      filter: { id: /^@faker-js\/faker$/ },
      handler(id, importer) {
        return this.resolve(`${id}/locale/en`, importer);
      },
    },
  };
}

/** Its UMD build asks for its own files in a way that no bundler follows. */
function esModuleOf(name: string): Plugin {
  return {
    name: "es-module",
    resolveId: {
      filter: { id: new RegExp(`^${name}$`) },
      async handler(id, importer) {
        const found = await this.resolve(id, importer, { skipSelf: true });
        return found && { ...found, id: found.id.replace(/([\\/]lib[\\/])umd/, "$1esm") };
      },
    },
  };
}

/** A script from before modules: at its top, `this` stands for what it exports. */
function thisIsExports(name: string): Plugin {
  return {
    name: "this-is-exports",
    transform: {
      filter: { id: new RegExp(`[\\\\/]node_modules[\\\\/]${name}[\\\\/]`) },
      handler: (code) => ({
        code: code.replaceAll(/\bthis\.URI\b/g, "module.exports.URI"),
        map: null,
      }),
    },
  };
}

/** Prism makes six validators at once, for three dialects of JSON Schema; most contracts need one of these. */
function rareDialects(): Plugin {
  return {
    name: "rare-dialects",
    transform: {
      filter: { id: /[\\/]prism-http[\\/]dist[\\/]validator[\\/]validators[\\/]utils\.js$/ },
      handler: (code) => ({
        code: code.replaceAll(
          /(draft\w+): (createAjvInstances\(\w+\.default\)),/g,
          (_, name: string, made: string) =>
            `get ${name}() { const value = ${made}; Object.defineProperty(this, "${name}", { value }); return value; },`,
        ),
        map: null,
      }),
    },
  };
}

/** What a `mock.yaml` looks like never changes: its validator is compiled here and not with every start. */
function compiledShape(): Plugin {
  return {
    name: "compiled-shape",
    load: {
      filter: { id: /[\\/]scenario[\\/]shape-validator\.ts$/ },
      handler: () => {
        const options = { ...SHAPE_OPTIONS, code: { source: true } };
        const ajv = new Ajv2020({ ...options, schemas: { shape } });
        const code = standaloneCode.default(ajv, { isMockFile: "shape" });
        return { code, moduleType: "js" };
      },
    },
  };
}

/**
 * What a start does not need, and most mocks never. It is imported all the same; here it runs, and is
 * read from a file of its own, when it is first used.
 */
const LATE = [
  // Makes data from schemas (`Prefer: dynamic=true`): faker, and a JSON Schema generator.
  "./generator/JSONSchema",
  "../mocker/generator/JSONSchema",
  "../generator/HttpParamGenerator",
  "./mocker/generator/HttpParamGenerator",
  // 40 ms for one call of `set`.
  "lodash/fp",
  // Prism's own proxy and what it fetches by itself, neither of which is in use here.
  "node-fetch",
  "https?-proxy-agent",
  "@stoplight/json-schema-ref-parser",
  // Other kinds of documents.
  "@stoplight/http-spec/oas2/operation",
  "@stoplight/http-spec/postman/operation",
  "fast-xml-parser",
  "graphql",
  // Says where in a file something is wrong; js-yaml has read it.
  "yaml",
  // With `--watch` only.
  "chokidar",
];

function late(): Plugin {
  return {
    name: "late",
    resolveId: {
      filter: { id: new RegExp(`^(?:${LATE.join("|")}|\\./${PREFIX}.*|${REAL}.*)$`) },
      async handler(id, importer) {
        if (id.startsWith(REAL)) return id;
        if (importer === undefined || importer.startsWith(REAL)) return null;
        if (importer.startsWith(MARK)) return { id, external: true };
        const found = await this.resolve(id, importer, { skipSelf: true });
        return found && { id: MARK + found.id };
      },
    },
    load: {
      filter: { id: new RegExp(`^(?:${MARK}|${REAL})`) },
      handler(marked) {
        const id = marked.slice(MARK.length);
        // A module that others import, too, would not be the whole of what its file exports.
        if (marked.startsWith(REAL)) {
          return { code: `module.exports = require(${JSON.stringify(id)});`, moduleType: "js" };
        }
        // Without the place of this workspace, which must not make another file of the same.
        const name = id.split("node_modules").at(-1) ?? id;
        const fileName = `${PREFIX}${hash("sha256", name).slice(0, 8)}.cjs`;
        this.emitFile({ type: "chunk", id: REAL + id, fileName });
        return { code: standIn(`./${fileName}`, require(id)), moduleType: "js" };
      },
    },
  };
}

const require = createRequire(import.meta.url);
const MARK = "\0late:";
const REAL = "\0real:";
const PREFIX = "late-";

/** A CommonJS module that is another one as soon as somebody uses it. */
function standIn(file: string, module: unknown): string {
  const real = `const real = () => require(${JSON.stringify(file)});\n`;
  if (typeof module === "function") {
    return `${real}module.exports = new Proxy(function () {}, {
  get: (_, name) => real()[name],
  has: (_, name) => name in real(),
  apply: (_, self, args) => Reflect.apply(real(), self, args),
  construct: (_, args) => Reflect.construct(real(), args),
});
`;
  }
  // With all the names, which an ES module that imports it looks for.
  const names = Object.keys(Object(module)).filter((name) => name !== "__esModule");
  const getters = names.map(
    (name) => `  get ${JSON.stringify(name)}() { return real()[${JSON.stringify(name)}]; },\n`,
  );
  return `${real}module.exports = {\n${getters.join("")}};\n`;
}
