/** A client in a process of its own, which tells over IPC what came of a call and what is left of it. */
import { inspect } from "node:util";
import { type AnyResult, toError } from "../../src/index.ts";
import { createLog, type LogSink } from "../../src/log.ts";
import { createLibrary } from "../fixtures/library/client.ts";

export interface Ask {
  readonly method: "logIn" | "findBooks";
  readonly baseUrl: string;
  readonly timeout: number;
}

export interface Told {
  readonly seen: string;
  /** Milliseconds of the call. */
  readonly took: number;
  /** Of the whole process, since it began. */
  readonly unhandled: number;
  /** Whether the log, the result or its error has the call's secret. */
  readonly leaked: boolean;
}

export interface Left {
  readonly sockets: number;
  readonly timers: number;
}

let unhandled = 0;
process.on("unhandledRejection", () => (unhandled += 1));
process.on("uncaughtException", () => (unhandled += 1));

function describe(result: AnyResult): string {
  const reason = result.kind === "undeclared" ? [result.reason] : [];
  return [result.kind, ...reason, ...("status" in result ? [result.status] : [])].join(" ");
}

const pin = "pin-0001";

async function call({ method, baseUrl, timeout }: Ask): Promise<Told> {
  const retry = { limit: 2, baseDelay: 5 };
  const lines: string[] = [];
  const tell = (line: string): unknown => lines.push(line);
  const sink: LogSink = { debug: tell, info: tell, warn: tell, error: tell };
  const use = [createLog(sink, "debug")];
  const library = createLibrary({ baseUrl, timeout, retry, use });
  const began = performance.now();
  const result: AnyResult =
    method === "logIn"
      ? await library.logIn({ headers: { "X-Reader": "r" }, body: { card: "1", pin } })
      : await library.findBooks();
  const took = performance.now() - began;
  // What a rejected promise would say, it says after this turn.
  await new Promise((resolve) => setImmediate(resolve));
  const printed = [result, ...(result.ok ? [] : [toError(method, result)])].flatMap((value) => [
    inspect(value, { depth: 9 }),
    JSON.stringify(value),
  ]);
  const leaked = [...lines, ...printed].join("\n").includes(pin);
  return { seen: describe(result), took, unhandled, leaked };
}

function measure(): Left {
  const resources = process.getActiveResourcesInfo();
  return {
    sockets: resources.filter((name) => name === "TCPSocketWrap").length,
    timers: resources.filter((name) => name === "Timeout").length,
  };
}

process.on("message", (ask: Ask | "measure") => {
  if (ask === "measure") return void process.send?.(measure());
  call(ask).then(
    (told) => process.send?.(told),
    (error: unknown) => process.send?.({ seen: `threw ${String(error)}` }),
  );
});
process.once("disconnect", () => process.exit());
