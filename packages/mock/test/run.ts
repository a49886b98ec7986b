import { spawn, type SpawnOptions } from "node:child_process";
import { once } from "node:events";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";

/** Runs one of the package's commands from its source; `until` waits for its output to match. */
export function run(command: "mock" | "prism", ...args: readonly string[]) {
  const script = fileURLToPath(new URL(`../bin/${command}.ts`, import.meta.url));
  return runProgram([process.execPath, script, ...args]);
}

/** The same in another folder. */
export function runIn(cwd: string, ...args: readonly string[]) {
  const script = fileURLToPath(new URL("../bin/mock.ts", import.meta.url));
  return runProgram([process.execPath, script, ...args], { cwd });
}

export function runProgram(command: readonly string[], options: SpawnOptions = {}) {
  const [program = "", ...args] = command;
  const child = spawn(program, args, { ...options, stdio: ["ignore", "pipe", "pipe"] });
  const errors = text(child.stderr);
  const ended = once(child, "exit").then(([code]: unknown[]) => code);
  let output = "";
  const until = async (pattern: RegExp): Promise<RegExpExecArray> => {
    const known = pattern.exec(output);
    if (known) return known;
    for await (const chunk of child.stdout.iterator({ destroyOnReturn: false })) {
      output += String(chunk);
      const found = pattern.exec(output);
      if (found) return found;
    }
    throw new Error(`ended without ${pattern}: ${output}${await errors}`);
  };
  const dispose = async (): Promise<void> => {
    child.kill();
    await ended;
  };
  return { child, until, errors, ended, [Symbol.asyncDispose]: dispose };
}
