import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { Plugin } from "rolldown";

/**
 * Redocly has some two hundred rules, for every kind of API document, and a schema of its own settings.
 * The mock holds a contract to two of these rules, and to no settings: it takes them by themselves.
 */
export function structureRulesAlone(): Plugin {
  return {
    name: "structure-rules-alone",
    load: {
      filter: { id: /[\\/]contract[\\/]src[\\/]structure\.ts$/ },
      handler: (id) => {
        const lib = dirname(createRequire(id).resolve("@redocly/openapi-core"));
        const from = (path: string): string => JSON.stringify(join(lib, path));
        return {
          moduleType: "js",
          code: `
import { Config } from ${from("config/config.js")};
import { NoUnresolvedRefs } from ${from("rules/common/no-unresolved-refs.js")};
import { Struct } from ${from("rules/common/struct.js")};
const oas3 = { struct: Struct, "no-unresolved-refs": NoUnresolvedRefs };
const rules = { struct: "error", "no-unresolved-refs": "error" };
export const structureRules = async () => new Config({ rules }, { plugins: [{ id: "", rules: { oas3 } }] });
export const noRules = async () => new Config({});
`,
        };
      },
    },
  };
}

/** What documents of other kinds are made of (AsyncAPI, Arazzo and more) is left out: the mock serves none. */
export function openApi3Alone(): Plugin {
  return {
    name: "openapi-3-alone",
    transform: {
      filter: { id: /[\\/]openapi-core[\\/]lib[\\/]oas-types\.js$/ },
      handler: (code) => ({ code: code.replaceAll(/^ +(?!oas3)\w+: \w+Types,$/gm, ""), map: null }),
    },
  };
}
