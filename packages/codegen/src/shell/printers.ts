import { Worker } from "node:worker_threads";
import type { OpenApiDocument } from "@handshake/contract";
import type { PrintValidators } from "../opt-in/opt-in-files.ts";
import type { PrintSchema } from "../schema/print-schema.ts";

/** What the thread is asked. */
export interface Question {
  readonly id: number;
  readonly what: "schema" | "validators";
  readonly document: OpenApiDocument;
}

export type Answer = { readonly id: number } & (
  | { readonly text: string }
  | { readonly error: unknown }
);

/**
 * Prints in a thread of its own: to load TypeScript takes longer than to read and lint a contract,
 * and printing as long. The thread starts with the first {@link start}, and stays for the next run
 * until it is closed.
 */
export class Printers implements AsyncDisposable {
  #worker: Worker | undefined;
  readonly #waiting = new Map<number, PromiseWithResolvers<string>>();
  #count = 0;

  readonly printSchema: PrintSchema = (document) => this.#ask("schema", document);
  readonly printValidators: PrintValidators = (document) => this.#ask("validators", document);

  /** Begins to load, so that it is done by the time that something is to be printed. */
  start(): Worker {
    return (this.#worker ??= this.#started());
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#worker?.terminate();
  }

  #started(): Worker {
    const worker = new Worker(new URL("printing-thread.js", import.meta.url), {
      resourceLimits: { maxYoungGenerationSizeMb: 256 },
    });
    worker.on("message", (answer: Answer) => {
      const waiting = this.#waiting.get(answer.id);
      this.#waiting.delete(answer.id);
      if ("text" in answer) waiting?.resolve(answer.text);
      else waiting?.reject(answer.error);
    });
    worker.on("error", (error) => {
      for (const { reject } of this.#waiting.values()) reject(error);
    });
    return worker;
  }

  #ask(what: Question["what"], document: OpenApiDocument): Promise<string> {
    const answer = Promise.withResolvers<string>();
    const id = this.#count++;
    this.#waiting.set(id, answer);
    this.start().postMessage({ id, what, document } satisfies Question);
    return answer.promise;
  }
}
