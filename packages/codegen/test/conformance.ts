import { cpSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Workspace } from "../corpus/workspace.ts";
import type { PrintSchema } from "../src/schema/print-schema.ts";
import { corpus, loadSubject, subjects } from "./load-corpus.ts";

const TESTS = "packages/codegen/test";

/**
 * Holds an emitter of types to the corpus: its `schema.ts` in place of ours, under the type tests and the client's own
 * types. Gives what the compiler has against it, by subject; nothing for an emitter that may take the place of ours.
 */
export async function conformance(printSchema: PrintSchema): Promise<Map<string, string[]>> {
  const workspace = new Workspace();
  try {
    const tests = join(workspace.root, TESTS);
    cpSync(fileURLToPath(new URL("typed.ts", import.meta.url)), join(tests, "typed.ts"));
    for (const name of subjects) {
      const folder = join("corpus", name);
      for (const file of ["types.test-d.ts", "gen/operations.ts"]) {
        cpSync(join(corpus, name, file), join(tests, folder, file));
      }
      const { document } = await loadSubject(name);
      workspace.write(join(TESTS, folder, "gen/schema.ts"), await printSchema(document));
    }
    const { stdout } = await workspace.tool("tsc", "-p", ".");
    const lines = stdout.split("\n").filter((line) => line.includes("error TS"));
    return Map.groupBy(lines, (line) => /corpus\/([^/]+)\//.exec(line)?.[1] ?? "");
  } finally {
    workspace.dispose();
  }
}
