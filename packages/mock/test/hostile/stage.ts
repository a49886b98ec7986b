import { fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { call } from "./other.ts";

export interface Measure {
  readonly sockets: number;
  readonly timers: number;
  /** Bytes, after a collection. */
  readonly heap: number;
  /** Whether a request has changed what every object inherits. */
  readonly polluted: boolean;
}

/** A mock in another process. */
export interface Stage extends AsyncDisposable {
  readonly port: number;
  readonly measure: () => Promise<Measure>;
  /** Comes back when nothing of what was sent is left: no socket, no timer. */
  readonly idle: () => Promise<Measure>;
  /** Asks for something harmless, again and again and each time anew, until it is ended. */
  readonly others: () => { end(): Promise<Others> };
}

export interface Others {
  readonly answered: number;
  /** Milliseconds. */
  readonly slowest: number;
}

/** @param patience seconds that a client has for a request. */
export async function startStage(patience: number): Promise<Stage> {
  const path = fileURLToPath(new URL("served.ts", import.meta.url));
  const child = fork(path, [String(patience)], { execArgv: ["--expose-gc"] });
  const [{ port }] = await once(child, "message");
  const ask = async (): Promise<Measure> => {
    if (child.exitCode !== null) throw new Error(`The mock ended with ${child.exitCode}.`);
    child.send("measure");
    const [measured] = await once(child, "message");
    return measured;
  };
  // One question at a time, so that each gets its own answer.
  let asked: Promise<unknown> = Promise.resolve();
  const measure = (): Promise<Measure> => {
    const answer = asked.then(ask);
    asked = answer.catch(() => {});
    return answer;
  };
  const idle = async (): Promise<Measure> => {
    for (;;) {
      const measured = await measure();
      if (measured.sockets === 0 && measured.timers === 0) return measured;
    }
  };
  const dispose = async (): Promise<void> => {
    const ended = once(child, "exit");
    child.disconnect();
    const [code] = await ended;
    if (code !== 0) throw new Error(`The mock ended with ${code}.`);
  };
  return { port, measure, idle, others: () => others(port), [Symbol.asyncDispose]: dispose };
}

function others(port: number): { end(): Promise<Others> } {
  const over = new AbortController();
  const asking = askUntil(over.signal, port);
  // Whoever ends it hears of a failure.
  asking.catch(() => {});
  return {
    end() {
      over.abort();
      return asking;
    },
  };
}

/** Once at least. */
async function askUntil(over: AbortSignal, port: number): Promise<Others> {
  let [answered, slowest] = [0, 0];
  do {
    slowest = Math.max(slowest, await call(port));
    answered += 1;
  } while (!over.aborted);
  return { answered, slowest };
}
