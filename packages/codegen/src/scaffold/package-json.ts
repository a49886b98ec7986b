import type { ScaffoldInput } from "./scaffold.ts";

export function packageJson({ contract, defaults }: ScaffoldInput): string {
  const { scope, license, engines, scripts } = defaults;
  return JSON.stringify({
    name: `${scope}/${contract.name}`,
    version: "0.1.0",
    description: `Typed client for ${contract.document.info.title}.`,
    license,
    files: ["dist", "gen/openapi.json"],
    type: "module",
    sideEffects: false,
    exports: { ".": "./src/index.ts", "./openapi.json": "./gen/openapi.json" },
    publishConfig: {
      exports: {
        ".": { types: "./dist/src/index.d.ts", default: "./dist/src/index.js" },
        "./openapi.json": "./gen/openapi.json",
      },
    },
    ...(scripts && { scripts }),
    dependencies: { [`${scope}/runtime`]: "workspace:*" },
    devDependencies: { [`${scope}/mock`]: "workspace:*" },
    engines,
  });
}
