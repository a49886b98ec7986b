import { Worker } from "node:worker_threads";
import type { Fault } from "../fault.ts";
import type { ClientPackage, Contract } from "../generate-client.ts";
import type { PrintSchema } from "../schema/print-schema.ts";

/** What the thread is asked: all that is made of a contract, or its types alone. */
export interface Question {
  readonly id: number;
  readonly what: "client" | "schema";
  readonly contract: Contract;
}

export type Answer = { readonly id: number } & (
  | { readonly value: unknown }
  | { readonly error: unknown }
);

/**
 * A thread that prints: to load TypeScript takes longer than to read and lint a contract, and
 * printing as long. It starts with {@link start}, or when it is first asked, and stays for the next
 * run until it is closed.
 */
export class Printers implements AsyncDisposable {
  #worker: Worker | undefined;
  readonly #waiting = new Map<number, PromiseWithResolvers<unknown>>();
  #count = 0;

  /** As the function of the same name does. */
  generateClient(contract: Contract): Promise<ClientPackage | readonly Fault[]> {
    return this.#ask("client", contract);
  }

  /** For who makes the rest himself meanwhile. */
  readonly printSchema: PrintSchema = (document) =>
    this.#ask("schema", { name: "", source: "", document });

  /** Begins to load, so that it is done by the time that something is to be printed. */
  start(): Worker {
    return (this.#worker ??= this.#started());
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#worker?.terminate();
  }

  #started(): Worker {
    const worker = new Worker(new URL("printing-thread.js", import.meta.url));
    worker.on("message", (answer: Answer) => {
      const waiting = this.#waiting.get(answer.id);
      this.#waiting.delete(answer.id);
      if ("value" in answer) waiting?.resolve(answer.value);
      else waiting?.reject(answer.error);
    });
    worker.on("error", (error) => this.#end(error));
    worker.on("exit", () => this.#end(new Error("The thread that prints has ended.")));
    return worker;
  }

  /** Whoever asks next gets another thread. */
  #end(reason: unknown): void {
    this.#worker = undefined;
    for (const { reject } of this.#waiting.values()) reject(reason);
    this.#waiting.clear();
  }

  #ask<Value>(what: Question["what"], contract: Contract): Promise<Value> {
    const answer = Promise.withResolvers<unknown>();
    const id = this.#count++;
    this.#waiting.set(id, answer);
    this.start().postMessage({ id, what, contract } satisfies Question);
    return answer.promise as Promise<Value>;
  }
}
