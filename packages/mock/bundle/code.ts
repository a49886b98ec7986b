import { fileURLToPath } from "node:url";
import { type InputOptions, type OutputChunk, type OutputOptions, rolldown } from "rolldown";
import { ascii } from "./ascii.ts";
import { installedOtherwise } from "./modules.ts";

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/**
 * The mock and all that it imports.
 *
 * CommonJS, for two reasons of speed: an ES module that imports `node:http` runs every getter of it,
 * one of which loads a whole HTTP client; and Prism is CommonJS, so it stays as lazy as it was written.
 */
const MOCK = { main: here("../src/cli/main.ts"), index: here("../src/index.ts") };
/** Only an older Node loads it. */
const OLDER = { "older-node": here("older-node.ts") };
/** What the outside imports and runs, ES modules. */
const ENTRIES = { bin: here("entry/bin.ts"), index: here("entry/index.ts") };

const COMMON_JS: OutputOptions = {
  format: "cjs",
  // Half of the bytes, which a start has to read.
  minify: true,
  plugins: [ascii()],
  entryFileNames: "[name].cjs",
  chunkFileNames: "part-[hash].cjs",
};

/** Writes the code into a few files. @returns the files of every module that took part. */
export async function bundleCode(folder: string): Promise<string[]> {
  const mock = await bundle({ input: MOCK, plugins: installedOtherwise() }, folder, COMMON_JS);
  const older = await bundle({ input: OLDER }, folder, COMMON_JS);
  await bundle({ input: ENTRIES }, folder, { format: "esm", chunkFileNames: "entry-[hash].js" });
  return [...mock, ...older].flatMap((chunk) => chunk.moduleIds.filter((id) => holds(chunk, id)));
}

async function bundle(
  options: InputOptions,
  dir: string,
  output: OutputOptions,
): Promise<OutputChunk[]> {
  await using build = await rolldown({
    ...options,
    // Not where somebody stands: names in the output are relative to it.
    cwd: here(".."),
    platform: "node",
    transform: { target: "node20" },
    treeshake: {
      // It only defines things. Told so, the bundler leaves out the rules that nobody asks for.
      moduleSideEffects: [{ test: /[\\/]@redocly[\\/]openapi-core[\\/]/, sideEffects: false }],
    },
    checks: { pluginTimings: false },
    onLog: (level, log, report) => {
      // Redoc's place in the workspace, which no published package asks for.
      if (log.code !== "EMPTY_IMPORT_META") report(level, log);
    },
  });
  const written = await build.write({ ...output, dir });
  return written.output.filter((part) => part.type === "chunk");
}

function holds(chunk: OutputChunk, id: string): boolean {
  return (chunk.modules[id]?.renderedLength ?? 0) > 0;
}
