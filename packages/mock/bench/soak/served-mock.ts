import { fork } from "node:child_process";
import { EventEmitter, once } from "node:events";
import { fileURLToPath } from "node:url";

export interface Memory {
  /** Bytes, after a collection. */
  readonly heap: number;
  /** Bytes. */
  readonly rss: number;
  readonly sockets: number;
}

export interface ServedMock extends AsyncDisposable {
  readonly port: number;
  measure(): Promise<Memory>;
  /** The next line of the log that matches. */
  line(pattern: RegExp): Promise<string>;
  /** What the mock itself calls a failure, its own end among them. */
  readonly failures: readonly string[];
}

/** The mock in a process of its own, for the contract in a folder. */
export async function startServed(folder: string): Promise<ServedMock> {
  const path = fileURLToPath(new URL("served.ts", import.meta.url));
  const child = fork(path, [folder], { execArgv: ["--expose-gc"] });
  const events = new EventEmitter();
  const failures: string[] = [];
  let isOver = false;
  child.on("message", (message: Readonly<Record<string, unknown>>) => {
    const { line } = message;
    if (typeof line === "string" && line.includes("failed:")) failures.push(line);
    events.emit(line === undefined ? "measured" : "line", line ?? message);
  });
  child.once("exit", (code) => {
    if (isOver) return;
    failures.push(`The mock ended with ${code}.`);
    // Nobody who waits for it waits in vain.
    const ended = new Error(`The mock ended with ${code}.`);
    if (events.listenerCount("error") > 0) events.emit("error", ended);
  });
  const [{ port }] = await once(events, "measured");
  return {
    port,
    failures,
    async measure() {
      child.send("measure");
      const [memory] = await once(events, "measured");
      return memory;
    },
    async line(pattern) {
      for await (const [line] of EventEmitter.on(events, "line")) {
        if (pattern.test(line)) return line;
      }
      throw new Error("The log ended.");
    },
    async [Symbol.asyncDispose]() {
      isOver = true;
      const exit = once(child, "exit");
      child.disconnect();
      const [code] = await exit;
      if (code !== 0) failures.push(`The mock ended with ${code}.`);
    },
  };
}
