import { readFileSync, realpathSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { run } from "../packages/release/src/run.ts";

const RUNTIME = fileURLToPath(new URL("../packages/runtime", import.meta.url));

/** Puts what the runtime needs into the registry of a folder's `.npmrc`, which has nothing else. */
export async function publishLibraries(cwd: string): Promise<void> {
  for (const folder of libraries(RUNTIME, join(RUNTIME, "node_modules"))) {
    const args = ["publish", folder, "--ignore-scripts", "--no-provenance"];
    const { code, stderr } = await run("npm", args, { cwd });
    if (code !== 0) throw new Error(stderr);
  }
}

/** Where pnpm has them: the needs of a package are beside it. */
function libraries(folder: string, modules: string): string[] {
  const manifest = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as {
    dependencies?: Readonly<Record<string, string>>;
  };
  return Object.keys(manifest.dependencies ?? {}).flatMap((name) => {
    const found = realpathSync(join(modules, name));
    return [...libraries(found, found.slice(0, -name.length - 1)), found];
  });
}
