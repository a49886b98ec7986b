import { type Config, createConfig } from "@redocly/openapi-core";
import { once } from "./once.ts";

/** Only that the document has the shape of OpenAPI, and that every `$ref` leads somewhere. */
export const structureRules: () => Promise<Config> = once(() =>
  createConfig({ rules: { struct: "error", "no-unresolved-refs": "error" } }),
);

/** For the bundler: a bundle must not depend on the rules. */
export const noRules: () => Promise<Config> = once(() => createConfig({}));
