import { downloadPackage } from "@handshake/contract";
import { ReleaseError } from "../release-error.ts";
import { differences, filesOf } from "./contents.ts";
import type { Tarball } from "./pack.ts";
import { type Registry, told } from "./registry.ts";

// The registry compares it with the one that the CI names.
const NO_REPOSITORY =
  'Provenance proves from which repository a package comes, and package.json names none. Write "repository" into the one at the root: every package takes it from there. Nothing was published.';

export interface Planned {
  readonly tarball: Tarball;
  /** The registry has these very bytes under this version. */
  readonly isThere: boolean;
}

/**
 * Which of the tarballs the registry does not have yet.
 *
 * @param cwd where npm looks for a project's `.npmrc`.
 * @throws {ReleaseError} where it has a version with other bytes, or would not take one; nothing was published then.
 */
export async function planPublishing(
  tarballs: readonly Tarball[],
  registry: Registry,
  cwd: string,
): Promise<Planned[]> {
  const homeless = tarballs.find(({ manifest }) => manifest.repository === undefined);
  if (registry.provesOrigin && homeless !== undefined) throw new ReleaseError(NO_REPOSITORY);
  return Promise.all(
    tarballs.map(async (tarball) => ({
      tarball,
      isThere: await isThere(tarball, registry, cwd),
    })),
  );
}

async function isThere(tarball: Tarball, registry: Registry, cwd: string): Promise<boolean> {
  const { name, version } = tarball.manifest;
  const integrity = await registry.integrity(name, version);
  if (integrity === undefined || integrity === tarball.integrity) return integrity !== undefined;
  // Two versions of zlib pack the same files in other bytes.
  const published = filesOf(await downloadPackage({ name, version }, cwd));
  const [first, ...rest] = differences(published, tarball.files);
  if (first === undefined) return true;
  const others = rest.length === 0 ? "" : ` and ${rest.length} more`;
  throw new ReleaseError(
    `The registry has ${name} ${version} already, with other bytes in ${first}${others}. A version is published once: write a changeset for ${name}, so that it gets another one. Nothing was published.`,
  );
}

/**
 * Publishes what is not there yet, in the order given.
 *
 * @param say hears of each package that was published.
 * @throws {ReleaseError} at the first that fails, with what was published and what was not.
 */
export async function publishAll(
  planned: readonly Planned[],
  { registry, tag, say }: { registry: Registry; tag: string; say: (line: string) => void },
): Promise<void> {
  const waiting = planned.filter((each) => !each.isThere).map(({ tarball }) => tarball);
  for (const [index, tarball] of waiting.entries()) {
    const failure = await registry.publish(tarball, tag);
    if (failure === undefined) {
      say(`Published ${title(tarball)}.`);
      continue;
    }
    const done = waiting.slice(0, index).map(title);
    const open = waiting.slice(index).map(title);
    const published =
      done.length === 0 ? "Nothing was published" : `${list(done)} ${are(done)} published`;
    throw new ReleaseError(
      `${told(failure)} ${published}; ${list(open)} ${are(open)} not. Mend that and run pnpm release again: it goes on with ${title(tarball)}.`,
    );
  }
}

function title({ manifest: { name, version } }: Tarball): string {
  return `${name} ${version}`;
}

function list(titles: readonly string[]): string {
  return new Intl.ListFormat("en").format(titles);
}

function are(titles: readonly string[]): string {
  return titles.length === 1 ? "is" : "are";
}
