import { OPT_IN } from "../opt-in/opt-in-files.ts";
import type { ScaffoldInput } from "./scaffold.ts";

export function packageJson({ contract, defaults }: ScaffoldInput): string {
  const { scope, license, engines, scripts, peers } = defaults;
  const data = {
    "./openapi.json": "./gen/openapi.json",
    ...(contract.scenarios !== undefined && {
      "./mock.json": "./gen/mock.json",
      "./mock.yaml": "./gen/mock.yaml",
    }),
  };
  return JSON.stringify({
    name: `${scope}/${contract.name}`,
    version: "0.1.0",
    description: `Typed client for ${contract.document.info.title}.`,
    license,
    // The scenarios may come later; a package without any is packed all the same.
    files: ["dist", "gen/mock.json", "gen/mock.yaml", "gen/openapi.json"],
    type: "module",
    sideEffects: false,
    exports: {
      ".": "./src/index.ts",
      "./examples": "./gen/examples.ts",
      "./operations": "./gen/operations.ts",
      ...Object.fromEntries(OPT_IN.map((name) => [`./${name}`, `./gen/${name}.ts`])),
      ...data,
    },
    publishConfig: {
      exports: {
        ".": { types: "./dist/src/index.d.ts", default: "./dist/src/index.js" },
        "./examples": {
          types: "./dist/gen/examples.d.ts",
          default: "./dist/gen/examples.js",
        },
        "./operations": {
          types: "./dist/gen/operations.d.ts",
          default: "./dist/gen/operations.js",
        },
        ...Object.fromEntries(OPT_IN.map((name) => [`./${name}`, built(name)])),
        ...data,
      },
    },
    ...(scripts && { scripts }),
    dependencies: { [`${scope}/runtime`]: "workspace:*" },
    ...peers,
    devDependencies: { [`${scope}/mock`]: "workspace:*" },
    engines,
  });
}

function built(name: string): object {
  return { types: `./dist/gen/${name}.d.ts`, default: `./dist/gen/${name}.js` };
}
