/**
 * `pnpm run cache [--port N] [--host NAME] [--storage FOLDER]`: a remote cache for turbo, so that what one clone or CI
 * has built and tested, no other builds or tests again. (`pnpm cache` without `run` is pnpm's own.)
 */
import { isAbsolute, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { CacheError } from "./src/cache-error.ts";
import { type CacheSettings, startCache } from "./src/server.ts";

const FOLDER = fileURLToPath(new URL("artifacts", import.meta.url));

function settings(): CacheSettings {
  const { host, port, storage } = flags();
  const token = process.env.TURBO_TOKEN ?? "";
  if (!/^[\w-]{16,}$/.test(token)) {
    throw new CacheError(
      "TURBO_TOKEN has to be a secret of at least 16 letters and digits, which clients send, too: TURBO_TOKEN=$(openssl rand -hex 32).",
    );
  }
  const number = Number(port);
  if (!/^\d+$/.test(port) || number > 65_535) {
    throw new CacheError(`\`--port ${port}\` is no port; it is a number from 0 to 65535.`);
  }
  return { host, port: number, storage: isAbsolute(storage) ? storage : resolve(storage), token };
}

function flags() {
  try {
    return parseArgs({
      options: {
        host: { type: "string", default: "127.0.0.1" },
        port: { type: "string", default: "3030" },
        storage: { type: "string", default: FOLDER },
      },
    }).values;
  } catch (error) {
    throw new CacheError(`${error instanceof Error ? error.message : String(error)}.`);
  }
}

async function main(): Promise<void> {
  const chosen = settings();
  const cache = await startCache(chosen, (line) => console.error(`The cache server: ${line}`));
  const place = process.env.STORAGE_PROVIDER ?? chosen.storage;
  console.log(`The cache answers at ${cache.url}, and keeps its artifacts in ${place}. Ctrl-C ends it.

Clones and CI use it with these in their environment:
  TURBO_API=${cache.url}
  TURBO_TEAM=handshake
  TURBO_TOKEN                       the one that this was started with
  TURBO_REMOTE_CACHE_SIGNATURE_KEY  a secret of theirs, of at least 32 characters, that they sign with: the cache does not know it`);
  for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => void cache.close());
  await cache.ended;
}

await main().catch((error: unknown) => {
  if (!(error instanceof CacheError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
});
