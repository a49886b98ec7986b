import { hasTag } from "./base/git.ts";
import { handOver, type Release, tagOf } from "./publish/hand-over.ts";
import { planPublishing, publishAll, type Planned } from "./publish/publish.ts";
import { Registry } from "./publish/registry.ts";
import { prepare, type Prepared } from "./prepare.ts";
import { ReleaseError } from "./release-error.ts";
import { applyChanges, type ChangedFile, Stage } from "./stage.ts";
import { verdicts } from "./verdicts.ts";

/** The two halves of a release, for a team that reads what is written before it is published. */
export type Half = "version" | "publish";

export interface ReleaseOptions {
  readonly root: string;
  /** Only this half of it. */
  readonly half?: Half | undefined;
  /** Say all of it, and touch nothing. */
  readonly dryRun: boolean;
  /** Of a prerelease. */
  readonly tag?: string | undefined;
  /** `2027-01-31` */
  readonly today: string;
  /** Hears each line of what happens. */
  readonly say: (line: string) => void;
}

/**
 * Versions, packs and publishes what changed since the last release. All that can fail before the first
 * package is out is done in a copy; after it, the next run goes on where this one stopped.
 *
 * @throws {ReleaseError}
 */
export async function release(options: ReleaseOptions): Promise<void> {
  const { root, half, dryRun, tag, today, say } = options;
  const registry = new Registry(root);
  await registry.ping();
  if (!dryRun && half !== "version") await registry.checkCredentials();
  const found = await verdicts(root, today);
  const stage = await Stage.of(root);
  const prepared = await prepare(stage.root, { root, verdicts: found, registry, tag });
  const planned = await planPublishing(prepared.tarballs, registry, root);
  const changes = stage.changes();
  if (half === "publish") mustBeVersioned(prepared, changes);
  tellWritten(prepared, changes, say);
  if (half !== "version") tellPublished(planned, say);
  else if (changes.length === 0) say("Every package has its version already: nothing to write.");
  if (dryRun) return say("This was a dry run: nothing was written, nothing was published.");
  applyChanges(root, changes);
  if (half === "version") return;
  await publishAll(planned, { registry, tag: tag ?? "latest", say });
  const tags = await missingTags(planned, root);
  handOver(tags, process.env);
  if (tags.length === 0) return;
  const commit =
    half === "publish" ? "Tag what was published" : "Commit what was written, and tag it";
  say(`${commit}: ${tags.map(tagOf).join(", ")}.`);
}

/** What is published is what was committed. @throws {ReleaseError} */
function mustBeVersioned({ bumps }: Prepared, changes: readonly ChangedFile[]): void {
  if (changes.length === 0) return;
  const what =
    bumps.length === 0
      ? changes.map(({ path }) => path)
      : bumps.map(({ name, to }) => `${name} ${to}`);
  throw new ReleaseError(
    `Not everything has its version yet: ${what.join(", ")}. Run pnpm release version, and commit what it writes. Nothing was published.`,
  );
}

function tellWritten(
  { bumps }: Prepared,
  changes: readonly ChangedFile[],
  say: (line: string) => void,
): void {
  for (const { name, from, to } of bumps) say(`${name} ${from} → ${to}`);
  for (const { path, bytes } of changes) {
    say(`${bytes === undefined ? "Removes" : "Writes"} ${path}`);
    if (path.endsWith("/CHANGELOG.md")) say(newest(String(bytes)));
  }
}

function tellPublished(planned: readonly Planned[], say: (line: string) => void): void {
  const waiting = planned.filter(({ isThere }) => !isThere);
  if (waiting.length === 0) say("The registry has every package already: nothing to publish.");
  for (const { tarball } of waiting) {
    const { name, version } = tarball.manifest;
    say(`Publishes ${name} ${version}, ${tarball.files.length} files, ${tarball.integrity}`);
  }
}

/** What `pnpm diff` looks for where there is no registry; a run that failed half way has left some, too. */
async function missingTags(planned: readonly Planned[], root: string): Promise<Release[]> {
  const missing: Release[] = [];
  for (const { tarball } of planned) {
    const { name, version } = tarball.manifest;
    if (!(await hasTag(root, tagOf({ name, version })))) missing.push({ name, version });
  }
  return missing;
}

/** The section on top. */
function newest(changelog: string): string {
  const [, section = ""] = /^(## [^]*?)(?=^## |$(?![^]))/m.exec(changelog) ?? [];
  return section.trimEnd().replaceAll(/^(?=.)/gm, "    ");
}
