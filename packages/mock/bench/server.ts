import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";

/** A server in a process of its own. */
export interface Server extends AsyncDisposable {
  readonly process: ChildProcess;
  readonly url: string;
  /** Milliseconds from the start of the process to its first good answer. */
  readonly start: number;
}

const LONGEST_START = 60_000;

/**
 * @param command with `PORT` where the port goes.
 * @param ask the call that it is to answer.
 */
export async function start(
  command: readonly string[],
  path: string,
  ask: RequestInit,
): Promise<Server> {
  const port = await freePort();
  const started = performance.now();
  const args = command.map((part) => part.replace("PORT", String(port)));
  const child = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "inherit"] });
  // A log that nobody reads would stop the server when the pipe is full.
  child.stdout.resume();
  const url = `http://127.0.0.1:${port}${path}`;
  const dispose = async (): Promise<void> => {
    const ended = child.exitCode === null ? once(child, "exit") : undefined;
    // Not at once: the engine may be about to keep what it has compiled.
    child.kill("SIGTERM");
    await ended;
  };
  await firstAnswer(child, url, ask, started + LONGEST_START);
  return {
    process: child,
    url,
    start: performance.now() - started,
    [Symbol.asyncDispose]: dispose,
  };
}

async function firstAnswer(
  child: ChildProcess,
  url: string,
  ask: RequestInit,
  until: number,
): Promise<void> {
  while (child.exitCode === null && performance.now() < until) {
    const response = await fetch(url, ask).catch(() => undefined);
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
