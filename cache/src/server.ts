import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { InstallError, installApart } from "../../scripts/install-apart.ts";
import { CacheError } from "./cache-error.ts";

const PROJECT = fileURLToPath(new URL("../", import.meta.url));
const PROGRAM = `${PROJECT}node_modules/turborepo-remote-cache/dist/cli.js`;

export interface CacheSettings {
  /** The address to listen on. */
  readonly host: string;
  /** 0 for any that is free. */
  readonly port: number;
  /** The folder of the artifacts, where they are kept on disk. */
  readonly storage: string;
  /** What clients must send. */
  readonly token: string;
}

export interface Cache {
  readonly url: string;
  /** Resolves when it has ended. */
  readonly ended: Promise<void>;
  close(): Promise<void>;
}

/** A line of the server's log, by pino. */
interface Line {
  readonly level?: number;
  readonly message?: string;
  readonly err?: { readonly code?: string };
}

/** pino's level of a warning. */
const WARN = 40;

/**
 * Starts turborepo-remote-cache in a process of its own. Another storage than the disk is set by its own variables
 * (`STORAGE_PROVIDER`, `S3_…`), which it finds in this process's environment.
 *
 * @param onTrouble is told each warning and error of the server once it is up, in a line
 * @throws {CacheError} where it cannot be installed or does not start.
 */
export async function startCache(
  { host, port, storage, token }: CacheSettings,
  onTrouble: (line: string) => void,
): Promise<Cache> {
  await install();
  const onDisk = { STORAGE_PATH: storage, STORAGE_PATH_USE_TMP_FOLDER: "false" };
  const env = {
    ...process.env,
    ...(process.env.STORAGE_PROVIDER === undefined && onDisk),
    NODE_ENV: "production",
    HOST: host,
    PORT: String(port),
    TURBO_TOKEN: token,
    // Makes it keep signatures; it neither makes nor checks any, so the key is the clients' alone.
    TURBO_REMOTE_CACHE_SIGNATURE_KEY: "kept",
    LOG_LEVEL: "info",
    LOG_MODE: "stdout",
  };
  const child = spawn(process.execPath, [PROGRAM], { env, stdio: ["ignore", "pipe", "inherit"] });
  const exited = once(child, "exit");
  const url = await listening(child, host, port, onTrouble);
  const close = async (): Promise<void> => {
    child.kill("SIGTERM");
    await exited;
  };
  return { url, ended: exited.then(() => undefined), close };
}

async function install(): Promise<void> {
  await installApart(PROJECT).catch((error: unknown) => {
    if (!(error instanceof InstallError)) throw error;
    throw new CacheError(
      `The cache server cannot be installed, perhaps for want of a network (${error.message}); try again with one.`,
      { cause: error },
    );
  });
}

/** The address, once it listens. */
function listening(
  child: ChildProcess,
  host: string,
  port: number,
  onTrouble: (line: string) => void,
): Promise<string> {
  return new Promise((resolve, reject) => {
    let reason: string | undefined;
    let isUp = false;
    const lines = createInterface({ input: child.stdout ?? process.stdin });
    lines.on("line", (text) => {
      const { level = WARN, message = text, err } = lineOf(text);
      const [, address] = /^Server listening at (\S+)$/.exec(message) ?? [];
      if (address !== undefined) {
        isUp = true;
        resolve(address);
      }
      if (level < WARN) return;
      reason = err?.code ?? message;
      if (isUp) onTrouble(reason);
    });
    child.once("exit", () => {
      const why =
        reason === "EADDRINUSE"
          ? `The port ${port} of ${host} is taken; choose another with \`--port\`.`
          : `The cache server did not start: ${reason ?? "it gave no reason"}.`;
      reject(new CacheError(why));
    });
  });
}

function lineOf(text: string): Line {
  try {
    return JSON.parse(text) as Line;
  } catch {
    return {};
  }
}
