import { readFileSync } from "node:fs";

export const REDOCLY = "@redocly/openapi-core";

/** Where all of the installed version is, once `build.ts` has run. */
export function oneFile(): URL {
  const manifest = new URL(`../node_modules/${REDOCLY}/package.json`, import.meta.url);
  const { version } = JSON.parse(readFileSync(manifest, "utf8")) as { version: string };
  return new URL(`../dist/redocly-${version}.js`, import.meta.url);
}
