import type { ScaffoldInput } from "./scaffold.ts";

export function packageJson({ contract, defaults }: ScaffoldInput): string {
  const { scope, license, engines, scripts } = defaults;
  const data = {
    "./openapi.json": "./gen/openapi.json",
    ...(contract.scenarios !== undefined && { "./mock.yaml": "./gen/mock.yaml" }),
  };
  return JSON.stringify({
    name: `${scope}/${contract.name}`,
    version: "0.1.0",
    description: `Typed client for ${contract.document.info.title}.`,
    license,
    // The scenarios may come later; a package without any is packed all the same.
    files: ["dist", "gen/mock.yaml", "gen/openapi.json"],
    type: "module",
    sideEffects: false,
    exports: { ".": "./src/index.ts", "./examples": "./gen/examples.ts", ...data },
    publishConfig: {
      exports: {
        ".": { types: "./dist/src/index.d.ts", default: "./dist/src/index.js" },
        "./examples": {
          types: "./dist/gen/examples.d.ts",
          default: "./dist/gen/examples.js",
        },
        ...data,
      },
    },
    ...(scripts && { scripts }),
    dependencies: { [`${scope}/runtime`]: "workspace:*" },
    devDependencies: { [`${scope}/mock`]: "workspace:*" },
    engines,
  });
}
