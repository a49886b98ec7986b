import { execFile } from "node:child_process";
import { readdirSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { PROJECT } from "../peers/install.ts";

const SPECS = fileURLToPath(new URL("../../specs/", import.meta.url));

/** Folders of the log-in contracts that this repository has. */
export const LOG_INS: readonly string[] = readdirSync(SPECS).map((name) => join(SPECS, name));

const LOG_IN_ALONE = {
  decorators: {
    "filter-in": { property: "operationId", value: ["login"], noPropertyStrategy: "remove" },
  },
};

/**
 * Of each of them the one operation that logs in, with what it needs.
 *
 * @param folder an empty one
 * @returns the folders of these contracts, in it
 */
export async function logInsAlone(folder: string): Promise<string[]> {
  const config = join(folder, "redocly.yaml");
  // JSON is YAML.
  await writeFile(config, JSON.stringify(LOG_IN_ALONE));
  return await Promise.all(
    LOG_INS.map(async (whole, index) => {
      const own = join(folder, String(index));
      const output = join(own, "openapi.yaml");
      await promisify(execFile)(join(PROJECT, "node_modules/.bin/redocly"), [
        "bundle",
        join(whole, "openapi.yaml"),
        "--remove-unused-components",
        "--config",
        config,
        "--output",
        output,
      ]);
      return own;
    }),
  );
}
