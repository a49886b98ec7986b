import { flushCompileCache } from "node:module";
import { parentPort } from "node:worker_threads";
import { generateClient, type Contract } from "../generate-client.ts";
import { loadPrinter, printSchema, printSchemaInPlace } from "../schema/print-schema.ts";
import { loadCompiler } from "../validators/compile.ts";
import type { Answer, Question } from "./printers.ts";

const work: Record<Question["what"], (contract: Contract) => Promise<unknown>> = {
  client: (contract) => generateClient(contract, printSchema),
  // What was sent is this thread's own.
  schema: ({ document }) => printSchemaInPlace(document),
};

parentPort?.on("message", async ({ id, what, contract }: Question) => {
  const answer: Answer = await work[what](contract).then(
    (value) => ({ id, value }),
    (error: unknown) => ({ id, error }),
  );
  parentPort?.postMessage(answer);
});

// Before anybody asks. A thread that is ended would not write its cache.
loadPrinter();
await loadCompiler();
flushCompileCache();
