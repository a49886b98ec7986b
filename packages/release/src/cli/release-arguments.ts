import { parseArgs } from "node:util";
import { UsageError } from "@handshake/codegen";
import type { Half } from "../release.ts";

export const RELEASE_HELP = `pnpm release [version | publish] [--dry-run] [--tag name]

Gives every package that changed since its last release the next version, writes its changelog and the
contract's info.version, and publishes it, each package after those that it depends on. Run it again
after a failure: it goes on where it stopped.

  version     only write: for a commit or a pull request that somebody reads
  publish     only publish what was written; refuses where something has no version yet
  --dry-run   show all of it, and touch nothing
  --tag       publish prereleases under this tag, such as next: 1.1.0-next.0
  --help      this text
`;

export interface ReleaseArguments {
  /** Both of them without one. */
  readonly half: Half | undefined;
  readonly dryRun: boolean;
  readonly tag: string | undefined;
  readonly help: boolean;
}

const FLAGS = {
  "dry-run": { type: "boolean" },
  tag: { type: "string" },
  help: { type: "boolean", short: "h" },
} as const;

/** @throws {UsageError} */
export function readReleaseArguments(args: readonly string[]): ReleaseArguments {
  const { values, positionals } = parsed(args);
  const { "dry-run": dryRun = false, tag, help = false } = values;
  const [half, ...more] = positionals;
  if (more.length > 0 || (half !== undefined && !isHalf(half))) {
    const words = positionals.join(" ");
    throw new UsageError(`"${words}" is neither version nor publish. See pnpm release --help.`);
  }
  // A tag that reads as a version range is none to npm; `latest` is what a release without a tag has.
  if (tag !== undefined && (tag === "latest" || !/^[a-z][a-z-]*$/.test(tag))) {
    throw new UsageError(`"${tag}" is no tag for prereleases. Take a word, such as next or beta.`);
  }
  return { half, dryRun, tag, help };
}

function isHalf(word: string): word is Half {
  return word === "version" || word === "publish";
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: FLAGS, allowPositionals: true });
  } catch (error) {
    throw UsageError.ofFlags(error, "pnpm release");
  }
}
