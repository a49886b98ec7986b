import { readFileSync } from "node:fs";
import { join } from "node:path";

/** A client package of this repository, as its own package.json has it. */
export interface ClientPackage {
  readonly name: string;
  readonly version: string;
  /** Absolute path. */
  readonly folder: string;
}

/** The client package of an API; `undefined` before the first `pnpm generate`. */
export function clientPackage(root: string, api: string): ClientPackage | undefined {
  const folder = join(root, "packages/clients", api);
  try {
    const manifest: unknown = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
    const { name, version } = manifest as { name: string; version: string };
    return { name, version, folder };
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return undefined;
    throw error;
  }
}
