import { performance } from "node:perf_hooks";
import { printSchema as openapiTypescript, type PrintSchema } from "@handshake/codegen";
import { conformance } from "../../packages/codegen/test/conformance.ts";
import { subjects } from "../../packages/codegen/test/load-corpus.ts";
import { BenchError } from "../bench-error.ts";
import { installPeers } from "../peers/install.ts";
import { fixed, table } from "../table.ts";
import { printSchema as heyApi } from "./hey-api.ts";

/** What may print a contract's types, the one that does first. */
const EMITTERS: Readonly<Record<string, PrintSchema>> = {
  "openapi-typescript": openapiTypescript,
  "hey-api, adapted": heyApi,
};

/** Holds each emitter to the type tests of the corpus, and prints what the compiler has against it. */
async function main(): Promise<void> {
  process.stderr.write("Installing …\n");
  await installPeers();
  const rows: string[][] = [];
  const reasons: string[] = [];
  for (const [name, print] of Object.entries(EMITTERS)) {
    process.stderr.write(`Holding ${name} to the corpus …\n`);
    let time = 0;
    const refused: string[] = [];
    const failures = await conformance(async (document) => {
      const start = performance.now();
      const text = await print(document).catch((error: unknown) => {
        refused.push(`- ${name}: ${document.info.title}: it ends in an error (${causeOf(error)})`);
        return NOTHING;
      });
      time += performance.now() - start;
      return text;
    });
    rows.push([name, `${subjects.length - failures.size} of ${subjects.length}`, fixed(time, 0)]);
    reasons.push(...refused);
    for (const [subject, [first = ""]] of failures) {
      reasons.push(`- ${name}: ${subject}: ${reasonOf(first)}`);
    }
  }
  console.log(`${table(["", "subjects held", "ms for all"], rows)}\n\n${reasons.join("\n")}`);
}

/** Types of a document that was refused: they hold nothing. */
const NOTHING = ["paths", "webhooks", "components", "operations"]
  .map((name) => `export type ${name} = any;\n`)
  .join("");

function causeOf(error: unknown): string {
  const { originalError: { error: cause = error } = {} } = error as {
    originalError?: { error?: unknown };
  };
  return String(cause).split("\n")[0] ?? "";
}

/** Without the place, which is in a folder that is gone. */
function reasonOf(line: string): string {
  return line.replace(/^.*?error TS/, "TS");
}

await main().catch((error: unknown) => {
  // A fault of ours keeps its stack.
  if (!(error instanceof BenchError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
});
