import { fileURLToPath } from "node:url";
import { InstallError, installApart } from "../../scripts/install-apart.ts";
import { BenchError } from "../bench-error.ts";

/** The project that has the peers as its dependencies. */
export const PROJECT = fileURLToPath(new URL("../", import.meta.url));

/**
 * Installs what the project's lockfile names; nothing where that is there already.
 *
 * @throws {BenchError} when it cannot.
 */
export async function installPeers(): Promise<void> {
  await installApart(PROJECT).catch((error: unknown) => {
    if (!(error instanceof InstallError)) throw error;
    throw new BenchError(
      `What ours is compared with cannot be installed, perhaps for want of a network (${error.message}); \`--only ours\` measures ours alone.`,
      { cause: error },
    );
  });
}
