import { ReleaseError } from "../release-error.ts";
import { run } from "../run.ts";

/** Why npm did not do what it was asked for. */
export interface NpmFailure {
  readonly reason:
    | "unreachable"
    | "no credentials"
    | "not public"
    | "unknown"
    | "conflict"
    | "other";
  /** npm's own code, such as `E403`. */
  readonly code: string;
}

const REASONS = [
  ["conflict", /\bEPUBLISHCONFLICT\b|\bE409\b|cannot publish over|already present/],
  ["not public", /\bE402\b/],
  ["no credentials", /\b(E401|ENEEDAUTH|EOTP|E403)\b/],
  ["unknown", /\bE404\b/],
  [
    "unreachable",
    /\b(ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|ENETUNREACH|ERR_SOCKET_TIMEOUT|E5\d\d)\b|socket hang up/,
  ],
] as const;

/**
 * Runs the person's own npm, so that .npmrc, proxies and tokens count.
 *
 * @param cwd where npm looks for a project's `.npmrc`.
 * @returns what it prints, or why it does not.
 */
export async function npm(args: readonly string[], cwd: string): Promise<string | NpmFailure> {
  // On Windows npm is a script, which only a shell starts.
  const options = process.platform === "win32" ? { shell: true } : {};
  const ended = await run("npm", args, { cwd, ...options }).catch((error: unknown) => {
    throw new ReleaseError("npm is needed to publish, and is not on the PATH of this machine.", {
      cause: error,
    });
  });
  if (ended.code === 0) return ended.stdout;
  const output = `${ended.stdout}\n${ended.stderr}`;
  const [reason = "other"] = REASONS.find(([, pattern]) => pattern.test(output)) ?? [];
  // Not its words: an address in them may hold a secret.
  const [, code = "an error"] = /\bcode["': ]+(E[A-Z0-9_]+)/.exec(output) ?? [];
  return { reason, code };
}
