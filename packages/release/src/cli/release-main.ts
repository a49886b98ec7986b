import { findRoot, UsageError } from "@handshake/codegen";
import { ContractError, PackageError } from "@handshake/contract";
import { release } from "../release.ts";
import { ReleaseError } from "../release-error.ts";
import { readReleaseArguments, RELEASE_HELP } from "./release-arguments.ts";

function say(line: string): void {
  console.log(line);
}

/** Runs the command line and says how the process shall end. */
export async function main(args: readonly string[], cwd: string, now: Date): Promise<number> {
  try {
    const { half, dryRun, tag, help } = readReleaseArguments(args);
    if (help) {
      process.stdout.write(RELEASE_HELP);
      return 0;
    }
    const today = now.toISOString().slice(0, 10);
    await release({ root: findRoot(cwd), half, dryRun, tag, today, say });
    return 0;
  } catch (error) {
    const expected = [ReleaseError, UsageError, ContractError, PackageError];
    if (!expected.some((kind) => error instanceof kind)) throw error;
    console.error(error instanceof Error ? error.message : error);
    return 1;
  }
}
