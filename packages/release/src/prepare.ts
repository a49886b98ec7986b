import { join, relative } from "node:path";
import { generate } from "@handshake/codegen";
import { downloadPackage, formatProblems, temporaryFolder } from "@handshake/contract";
import { isBelowVersion, nextVersion } from "./level.ts";
import { differences, filesOf, versionAside } from "./publish/contents.ts";
import { pack, type Tarball } from "./publish/pack.ts";
import { pnpm } from "./publish/pnpm.ts";
import type { Registry } from "./publish/registry.ts";
import { isClient, manifestIn, publishedPackages } from "./publish/workspace.ts";
import { ReleaseError } from "./release-error.ts";
import type { Verdict } from "./verdicts.ts";
import { changesetOf, writeChangeset } from "./version/changeset.ts";
import { setInfoVersion } from "./version/info-version.ts";
import { applyChangesets, type Bump } from "./version/versions.ts";

export interface PrepareOptions {
  /** The workspace that the verdicts are about. */
  readonly root: string;
  readonly verdicts: readonly Verdict[];
  readonly registry: Registry;
  readonly tag: string | undefined;
}

export interface Prepared {
  readonly bumps: readonly Bump[];
  /** In the order in which they have to be published. */
  readonly tarballs: readonly Tarball[];
}

/** Gives every package of a copy of the workspace its version, and builds and packs it. @throws {ReleaseError} */
export async function prepare(copy: string, options: PrepareOptions): Promise<Prepared> {
  const { verdicts, registry, tag } = options;
  for (const verdict of verdicts) {
    if (await needsChangeset(verdict, options)) {
      writeChangeset(copy, changesetOf(verdict.report, verdict.name));
    }
  }
  const bumps = await applyChangesets(copy, tag);
  const tarballs = await make(copy, options);
  const stale = await changedClients(tarballs, registry, options.root);
  if (stale.length === 0) return { bumps, tarballs };
  for (const { report, name } of verdicts.filter((each) => stale.includes(each.name))) {
    writeChangeset(copy, changesetOf(report, name));
  }
  const more = await applyChangesets(copy, tag);
  return { bumps: [...bumps, ...more], tarballs: await make(copy, options) };
}

/** Not where a person wrote one, nor where a release that broke off had given the version already. */
async function needsChangeset(
  { report, name, version, isWritten }: Verdict,
  { registry, tag }: PrepareOptions,
): Promise<boolean> {
  if (isWritten || report.version === undefined || report.verdict === "none") return false;
  const isOpen = isBelowVersion(version, nextVersion(report.version, report.verdict));
  if (isOpen || version === report.version) return true;
  // A prerelease is there for this verdict: whether it needs another one, its bytes tell.
  return (
    tag === undefined &&
    !version.includes("-") &&
    (await registry.integrity(name, version)) !== undefined
  );
}

async function make(
  copy: string,
  { root, verdicts, registry }: PrepareOptions,
): Promise<Tarball[]> {
  for (const { file, report, name } of verdicts) {
    const { version } = manifestIn(join(copy, "packages/clients", report.title));
    // A contract whose client is out already says what it said then.
    if ((await registry.integrity(name, version)) === undefined) {
      setInfoVersion(join(copy, relative(root, file)), version);
    }
  }
  const { ok, problems } = await generate(copy);
  if (!ok) throw new ReleaseError(`${formatProblems(problems)}\nNothing was changed.`);
  const packages = publishedPackages(copy);
  const filters = packages.flatMap(({ manifest }) => ["--filter", manifest.name]);
  await pnpm(
    "Building the packages",
    ["--recursive", ...filters, "run", "--if-present", "build"],
    copy,
  );
  const folder = await temporaryFolder();
  return Promise.all(packages.map((each) => pack(each, { root: copy, folder })));
}

/** The clients whose version is out, with something else in it. */
async function changedClients(
  tarballs: readonly Tarball[],
  registry: Registry,
  cwd: string,
): Promise<string[]> {
  const neighbours = new Set(tarballs.map(({ manifest }) => manifest.name));
  const isChanged = async ({ manifest, files, integrity }: Tarball): Promise<boolean> => {
    const { name, version } = manifest;
    const published = await registry.integrity(name, version);
    if (published === undefined || published === integrity) return false;
    const before = versionAside(filesOf(await downloadPackage({ name, version }, cwd)), neighbours);
    return differences(before, versionAside(files, neighbours)).length > 0;
  };
  const clients = tarballs.filter(({ manifest }) => isClient(manifest));
  const changed = await Promise.all(clients.map(isChanged));
  return clients.filter((_, index) => changed[index]).map(({ manifest }) => manifest.name);
}
