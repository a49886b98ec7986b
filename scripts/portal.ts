import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";

export interface PortalSettings {
  readonly mockUrl: string;
  readonly port: number;
  readonly host: string;
}

/** The portal cannot start, for a reason that a person can mend; its message is one sentence. */
export class PortalError extends Error {
  override readonly name = "PortalError";
}

/** The portal with the page's development server, and a way to start it again with newer clients. */
export class Portal implements AsyncDisposable {
  readonly #settings: PortalSettings;
  #process: ChildProcess;
  readonly url: string;

  private constructor(settings: PortalSettings, process: ChildProcess, url: string) {
    // A port that was free to choose is kept for the next start: the browser stays where it is.
    this.#settings = { ...settings, port: Number(new URL(url).port) };
    this.#process = process;
    this.url = url;
  }

  /** @throws {PortalError} where the port is taken. */
  static async start(settings: PortalSettings): Promise<Portal> {
    const { process, url } = await launch(settings);
    return new Portal(settings, process, url);
  }

  async restart(): Promise<void> {
    await end(this.#process);
    this.#process = (await launch(this.#settings)).process;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await end(this.#process);
  }
}

const program = fileURLToPath(new URL("portal-process.ts", import.meta.url));

async function launch(settings: PortalSettings): Promise<{ process: ChildProcess; url: string }> {
  const process = fork(program, [JSON.stringify({ ...settings, dev: true })]);
  const ended = once(process, "exit").then(([code]) => [
    { problem: `The portal ended (${code}).` },
  ]);
  const [message] = await Promise.race([once(process, "message"), ended]);
  const { url, problem } = message as { url?: string; problem?: string };
  if (url === undefined) throw new PortalError(problem);
  return { process, url };
}

async function end(process: ChildProcess): Promise<void> {
  if (process.exitCode !== null || process.signalCode !== null) return;
  const exited = once(process, "exit");
  if (process.connected) process.disconnect();
  await exited;
}
