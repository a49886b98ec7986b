import { type ChildProcess, spawn, type SpawnOptions } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";

/** A server in a process of its own. */
export interface Server extends AsyncDisposable {
  readonly process: ChildProcess;
  readonly origin: string;
  /** Milliseconds from the start of the process until it has given each of the calls a good answer. */
  readonly start: number;
}

export interface FirstCall {
  /** With the base path. */
  readonly path: string;
  readonly init: RequestInit;
}

const LONGEST_START = 60_000;

/**
 * @param command with `PORT` where the port goes.
 * @param calls what it has to answer, one after the other.
 */
export async function start(
  command: readonly string[],
  calls: readonly FirstCall[],
  options: Pick<SpawnOptions, "cwd" | "env"> = {},
): Promise<Server> {
  const port = await freePort();
  const started = performance.now();
  const args = command.map((part) => part.replace("PORT", String(port)));
  const stdio = ["ignore", "pipe", "inherit"] as const;
  const child = spawn(process.execPath, args, { ...options, stdio: [...stdio] });
  // A log that nobody reads would stop the server when the pipe is full.
  child.stdout?.resume();
  const origin = `http://127.0.0.1:${port}`;
  const dispose = async (): Promise<void> => {
    const ended = child.exitCode === null ? once(child, "exit") : undefined;
    // Not at once: the engine may be about to keep what it has compiled.
    child.kill("SIGTERM");
    await ended;
  };
  for (const { path, init } of calls) {
    await firstAnswer(child, origin + path, init, started + LONGEST_START);
  }
  return {
    process: child,
    origin,
    start: performance.now() - started,
    [Symbol.asyncDispose]: dispose,
  };
}

async function firstAnswer(
  child: ChildProcess,
  url: string,
  init: RequestInit,
  until: number,
): Promise<void> {
  while (child.exitCode === null && performance.now() < until) {
    const response = await fetch(url, init).catch(() => undefined);
    if (response?.ok) return void (await response.arrayBuffer());
    if (response) throw new Error(`${url} answers ${response.status}: ${await response.text()}`);
    await new Promise((resolve) => setTimeout(resolve, 4));
  }
  throw new Error(`${child.spawnargs.join(" ")} does not answer.`);
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  return typeof address === "object" && address !== null ? address.port : 0;
}
