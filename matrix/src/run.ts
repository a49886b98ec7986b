import { execFile, type ExecFileException } from "node:child_process";
import { stopped } from "./stop.ts";

export interface Outcome {
  /** `undefined` for a program that did not end by itself. */
  readonly code: number | undefined;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  readonly cwd: string;
  readonly env?: NodeJS.ProcessEnv;
  /** Milliseconds after which it is ended; none unless given, for a download takes its time. */
  readonly timeout?: number;
}

/** No program that is tried takes so long: one that does waits for something that never comes. */
export const DEADLINE = 120_000;

/** Runs a program to its end. @throws where it cannot be started, or everything is to end. */
export function run(
  program: string,
  args: readonly string[],
  options: RunOptions,
): Promise<Outcome> {
  const settings = { ...options, signal: stopped, maxBuffer: Infinity };
  return new Promise((resolve, reject) => {
    execFile(program, [...args], settings, (error, stdout, stderr) => {
      if (error === null) resolve({ code: 0, stdout, stderr });
      else if (hasRun(error)) resolve({ code: codeOf(error), stdout, stderr });
      else reject(error);
    });
  });
}

/** Both streams of what a program printed, for a person to read. */
export function words({ code, stdout, stderr }: Outcome): string {
  const end = code === undefined ? "It did not end by itself." : "";
  return [stdout, stderr, end]
    .map((text) => text.trim())
    .filter(Boolean)
    .join("\n");
}

/**
 * For a program that is tried: what a person has set for theirs must not decide. A proxy's address would lead calls
 * of this machine away, NODE_OPTIONS would change the runtime.
 */
export function plainEnvironment(more: Readonly<Record<string, string>> = {}): NodeJS.ProcessEnv {
  const { PATH, TMPDIR } = process.env;
  return { ...(PATH && { PATH }), ...(TMPDIR && { TMPDIR }), NO_COLOR: "1", ...more };
}

function hasRun({ code, killed }: ExecFileException): boolean {
  return typeof code === "number" || killed === true;
}

function codeOf({ code }: ExecFileException): number | undefined {
  return typeof code === "number" ? code : undefined;
}
