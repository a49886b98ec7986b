import { hash } from "node:crypto";
import { createRequire } from "node:module";
import type { Plugin } from "rolldown";

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
  // Prism's own proxy and client, what it fetches by itself, and its log, none of which is in use here.
  "./client",
  "pino",
  "node-fetch",
  "https?-proxy-agent",
  "@stoplight/json-schema-ref-parser",
  // Other kinds of documents.
  "@stoplight/http-spec/oas2/operation",
  "@stoplight/http-spec/postman/operation",
  "fast-xml-parser",
  "graphql",
  "\\.\\./bundle/apply-overlay\\.js",
  // Knows extensions of files, where a media type is meant.
  "mime-types",
  // Redocly's settings, and which addresses they send credentials to.
  "@redocly/config",
  "(?:\\.\\./config|\\.)/visitors\\.js",
  "\\.{1,2}/types/redocly-yaml\\.js",
  "picomatch",
  // Redocly's validator of examples.
  "@redocly/ajv/dist/(?:2020|draft4)\\.js",
  // Say where in a file something is wrong; js-yaml has read it.
  "yaml",
  "yaml-ast-parser",
  // With `--watch` only.
  "chokidar",
];

export function late(): Plugin {
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
