import { flushCompileCache } from "node:module";
import { parentPort } from "node:worker_threads";
import { loadPrinter, printSchema } from "../schema/print-schema.ts";
import { loadCompiler } from "../validators/compile.ts";
import { printValidators } from "../validators/print-validators.ts";
import type { Answer, Question } from "./printers.ts";

const print = { schema: printSchema, validators: printValidators };

parentPort?.on("message", async ({ id, what, document }: Question) => {
  const answer: Answer = await print[what](document).then(
    (text) => ({ id, text }),
    (error: unknown) => ({ id, error }),
  );
  parentPort?.postMessage(answer);
});

// Before anybody asks. A thread that is ended would not write its cache.
loadPrinter();
await loadCompiler();
flushCompileCache();
