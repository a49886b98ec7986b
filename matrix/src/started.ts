import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import type { Readable } from "node:stream";
import { DEADLINE, plainEnvironment } from "./run.ts";
import { stopped } from "./stop.ts";

/** A program that goes on until it is disposed of. */
export class Started implements AsyncDisposable {
  readonly #child: ChildProcess;
  /** Never rejects: a program that could not be started has ended, too. */
  readonly ended: Promise<void>;
  #hasEnded = false;
  #printed = "";
  #news = Promise.withResolvers<void>();

  /** @param listenTo how many descriptors to read beside the standard output and errors. */
  constructor(program: string, args: readonly string[], cwd: string, listenTo = 0) {
    const pipes = Array.from({ length: 2 + listenTo }, () => "pipe" as const);
    const env = plainEnvironment();
    this.#child = spawn(program, [...args], { cwd, env, stdio: ["ignore", ...pipes] });
    for (const stream of this.#child.stdio.slice(1) as Readable[]) {
      stream.setEncoding("utf8").on("data", (chunk: string) => this.#add(chunk));
    }
    this.ended = this.#end();
  }

  get printed(): string {
    return this.#printed;
  }

  /** What matches in its output, as soon as it does. @throws where it ends before, or takes too long. */
  async until(pattern: RegExp): Promise<RegExpExecArray> {
    const patience = AbortSignal.timeout(DEADLINE);
    patience.addEventListener("abort", () => this.#news.resolve());
    for (;;) {
      const found = pattern.exec(this.#printed);
      if (found) return found;
      if (this.#hasEnded) throw new Error(`It ended:\n${this.#printed}`);
      if (patience.aborted) throw new Error(`It did not get ready:\n${this.#printed}`);
      await this.#news.promise;
    }
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#child.kill();
    await this.ended;
  }

  #add(chunk: string): void {
    this.#printed += chunk;
    this.#news.resolve();
    this.#news = Promise.withResolvers();
  }

  async #end(): Promise<void> {
    const kill = (): unknown => this.#child.kill();
    stopped.addEventListener("abort", kill);
    await once(this.#child, "close").catch((error: unknown) => this.#add(String(error)));
    stopped.removeEventListener("abort", kill);
    this.#hasEnded = true;
    this.#news.resolve();
  }
}
