import type { Plugin } from "rolldown";
import { compiledDraft07, compiledShape } from "./compiled.ts";
import { late } from "./late.ts";
import { openApi3Alone, structureRulesAlone } from "./structure-rules.ts";

/**
 * What the published file holds otherwise than it is installed. Each entry says why; everything
 * else goes in as it is.
 */
export function installedOtherwise(): Plugin[] {
  return [
    englishFaker(),
    esModuleOf("jsonc-parser"),
    thisIsExports("uri-template-lite"),
    structureRulesAlone(),
    openApi3Alone(),
    uncoloured(),
    rareDialects(),
    lodashByFunction(),
    xmlWhenAsked(),
    compiledShape(),
    compiledDraft07(),
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

/** Prism takes two dozen functions of lodash, which is one file of five hundred. */
function lodashByFunction(): Plugin {
  return {
    name: "lodash-by-function",
    transform: {
      filter: { code: /require\("lodash"\)/ },
      handler: (code) => {
        const names = new Set(
          [...code.matchAll(/\blodash(?:_\d+)?\.(\w+)/g)].map(([, name]) => name),
        );
        if (names.size === 0) return null;
        const getters = [...names].map(
          (name) => `get ${name}() { return require("lodash/${name}"); }`,
        );
        return {
          code: code.replaceAll('require("lodash")', `({ ${getters.join(", ")} })`),
          map: null,
        };
      },
    },
  };
}

/** Prism colours what it gives to its logger, which says nothing here. */
function uncoloured(): Plugin {
  const id = "\0uncoloured";
  return {
    name: "uncoloured",
    resolveId: { filter: { id: /^chalk$/ }, handler: () => id },
    load: {
      filter: { id: new RegExp(`^${id}$`) },
      handler: () => ({
        code: "module.exports = { grey: String, blueBright: String };",
        moduleType: "js",
      }),
    },
  };
}

/** Prism makes a writer of XML when it is loaded. */
function xmlWhenAsked(): Plugin {
  return {
    name: "xml-when-asked",
    transform: {
      filter: { id: /[\\/]prism-http-server[\\/]dist[\\/]serialize\.js$/ },
      handler: (code) => ({
        code: code
          .replace("const xmlSerializer = new", "const xmlSerializer = () => new")
          .replace("xmlSerializer.build", "xmlSerializer().build"),
        map: null,
      }),
    },
  };
}
