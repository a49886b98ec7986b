import { spawn } from "node:child_process";
import { once } from "node:events";
import { createRequire } from "node:module";
import { createInterface } from "node:readline";

const PRISM = createRequire(import.meta.url).resolve("@stoplight/prism-cli/dist/index.js");

/** `prism mock` as its users start it, on any free port. */
export async function startPrism(contract: string) {
  const child = spawn(process.execPath, [PRISM, "mock", contract, "-p", "0"], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const close = async (): Promise<void> => {
    const ended = child.exitCode === null ? once(child, "exit") : undefined;
    child.kill();
    await ended;
  };
  for await (const line of createInterface(child.stdout)) {
    const url = /Prism is listening on (\S+)/.exec(line)?.[1];
    if (url === undefined) continue;
    // Reading goes on, so that the pipe never fills.
    child.stdout.resume();
    return { url, close };
  }
  throw new Error("Prism ended before it listened");
}
