import { join } from "node:path";
import type { FormatConfig } from "oxfmt";
import type { FormatSource } from "../scaffold/scaffold.ts";
import { readText } from "./layout.ts";

/** The repository's formatter with the repository's settings. Loaded on first use: a new package is rare. */
export function formatSource(root: string): FormatSource {
  return async (path, text) => {
    const { format } = await import("oxfmt");
    const { code, errors } = await format(path, text, settings(root));
    if (errors.length > 0) throw new Error(`${path} does not format: ${errors[0]?.message}`);
    return code;
  };
}

function settings(root: string): FormatConfig {
  const all = JSON.parse(readText(join(root, ".oxfmtrc.json")) ?? "{}") as Record<string, unknown>;
  const { $schema: _schema, ignorePatterns: _paths, ...rest } = all;
  return rest;
}
