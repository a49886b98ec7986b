import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Manifest } from "./tarball.ts";

export interface ImportMap {
  readonly imports: Readonly<Record<string, string>>;
}

/**
 * Says to a browser where the modules of these packages are, and of what they depend on, when the project's folder
 * is served as it is: they run there without a bundler.
 */
export async function importMap(home: string, packages: readonly string[]): Promise<ImportMap> {
  const imports: Record<string, string> = {};
  const seen = new Set<string>();
  const add = async (name: string): Promise<void> => {
    if (seen.has(name)) return;
    seen.add(name);
    const text = await readFile(join(home, "node_modules", name, "package.json"), "utf8");
    const { exports = {}, dependencies = {} } = JSON.parse(text) as Manifest;
    for (const [path, target] of Object.entries(exports)) {
      const file = fileFor(target);
      if (file?.endsWith("js")) imports[join(name, path)] = `/${join("node_modules", name, file)}`;
    }
    for (const dependency of Object.keys(dependencies)) await add(dependency);
  };
  for (const name of packages) await add(name);
  return { imports };
}

/** As Node resolves `exports` for an import, without the conditions that are Node's alone. */
function fileFor(target: unknown): string | undefined {
  if (typeof target === "string") return target;
  if (typeof target !== "object" || target === null) return undefined;
  const conditions = Object.entries(target);
  const known = conditions.find(([name]) => ["browser", "import", "default"].includes(name));
  return fileFor(known?.[1]);
}
