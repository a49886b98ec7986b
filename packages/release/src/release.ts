import { lastTag } from "./base/git.ts";
import { planPublishing, publishAll, type Planned } from "./publish/publish.ts";
import { Registry } from "./publish/registry.ts";
import { prepare, type Prepared } from "./prepare.ts";
import { applyChanges, type ChangedFile, Stage } from "./stage.ts";
import { verdicts } from "./verdicts.ts";

export interface ReleaseOptions {
  readonly root: string;
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
  const { root, dryRun, tag, today, say } = options;
  const registry = new Registry(root);
  await registry.ping();
  if (!dryRun) await registry.checkCredentials();
  const found = await verdicts(root, today);
  const stage = await Stage.of(root);
  const prepared = await prepare(stage.root, { root, verdicts: found, registry, tag });
  const planned = await planPublishing(prepared.tarballs, registry, root);
  const changes = stage.changes();
  tell(prepared, planned, changes, say);
  if (dryRun) return say("This was a dry run: nothing was written, nothing was published.");
  applyChanges(root, changes);
  await publishAll(planned, { registry, tag: tag ?? "latest", say });
  if (planned.every(({ isThere }) => isThere)) return;
  const tags = await missingTags(planned, root);
  if (tags.length > 0) say(`Commit what was written, and tag it: ${tags.join(", ")}.`);
}

function tell(
  { bumps }: Prepared,
  planned: readonly Planned[],
  changes: readonly ChangedFile[],
  say: (line: string) => void,
): void {
  for (const { name, from, to } of bumps) say(`${name} ${from} → ${to}`);
  for (const { path, bytes } of changes) {
    say(`${bytes === undefined ? "Removes" : "Writes"} ${path}`);
    if (path.endsWith("/CHANGELOG.md")) say(newest(String(bytes)));
  }
  const waiting = planned.filter(({ isThere }) => !isThere);
  if (waiting.length === 0) say("The registry has every package already: nothing to publish.");
  for (const { tarball } of waiting) {
    const { name, version } = tarball.manifest;
    say(`Publishes ${name} ${version}, ${tarball.files.length} files, ${tarball.integrity}`);
  }
}

/** What `pnpm diff` looks for where there is no registry; a run that failed half way has left some, too. */
async function missingTags(planned: readonly Planned[], root: string): Promise<string[]> {
  const tags: string[] = [];
  for (const { tarball } of planned) {
    const { name, version } = tarball.manifest;
    if ((await lastTag(root, name)) !== version) tags.push(`${name}@${version}`);
  }
  return tags;
}

/** The section on top. */
function newest(changelog: string): string {
  const [, section = ""] = /^(## [^]*?)(?=^## |$(?![^]))/m.exec(changelog) ?? [];
  return section.trimEnd().replaceAll(/^(?=.)/gm, "    ");
}
