import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { assembleReleasePlan } from "@changesets/assemble-release-plan";
import { defaultConfig } from "@changesets/config";
import { readChangesets } from "@changesets/read";
import type { Level } from "../level.ts";
import { publishedPackages, type WorkspacePackage } from "../publish/workspace.ts";
import { type Entry, writeChangelog } from "./changelog.ts";

export interface Bump {
  readonly name: string;
  readonly from: string;
  readonly to: string;
}

/**
 * Does what the changesets ask for, as Changesets does: versions, those of the packages that depend on
 * them, and changelogs.
 *
 * @param tag of a prerelease. Its changesets are kept, for the release that ends it.
 */
export async function applyChangesets(root: string, tag: string | undefined): Promise<Bump[]> {
  if (!existsSync(join(root, ".changeset"))) return [];
  const packages = publishedPackages(root);
  const changesets = await readChangesets(root);
  const { releases } = assembleReleasePlan(
    changesets,
    {
      rootDir: root,
      tool: { type: "pnpm" },
      // Without one, Changesets finds no dependents.
      rootPackage: { dir: root, packageJson: { name: "workspace", version: "0.0.0" } },
      packages: packages.map(({ folder, manifest }) => ({
        dir: folder,
        packageJson: { ...manifest, dependencies: { ...manifest.dependencies } },
      })),
    },
    defaultConfig,
    preState(packages, tag),
  );
  const bumps = releases.flatMap(({ name, oldVersion, newVersion }) =>
    oldVersion === undefined || newVersion === undefined || oldVersion === newVersion
      ? []
      : [{ name, from: oldVersion, to: newVersion }],
  );
  for (const bump of bumps) {
    const found = packages.find(({ manifest }) => manifest.name === bump.name);
    if (found === undefined) continue;
    const notes = changesets
      .filter(({ id }) =>
        releases.some((one) => one.name === bump.name && one.changesets.includes(id)),
      )
      .flatMap(({ releases: asked, summary }) =>
        asked
          .filter(({ name }) => name === bump.name)
          .map(({ type }) => ({ level: type, text: summary })),
      );
    write(found, bump.to, [...notes, ...needs(found, bumps)]);
  }
  for (const { id } of changesets) consume(root, id, tag);
  return bumps;
}

/** Without a tag, prereleases end. */
function preState(packages: readonly WorkspacePackage[], tag: string | undefined) {
  if (tag !== undefined) return { mode: "pre", tag } as const;
  const [last] = packages.flatMap(({ manifest }) => /-([^.]+)/.exec(manifest.version)?.[1] ?? []);
  return last === undefined ? undefined : ({ mode: "exit", tag: last } as const);
}

function needs({ manifest }: WorkspacePackage, bumps: readonly Bump[]): Entry["notes"] {
  const needed = Object.keys(manifest.dependencies ?? {});
  return bumps
    .filter(({ name }) => needed.includes(name))
    .map(({ name, to }) => ({ level: "patch" as Level, text: `Comes with ${name} ${to}.` }));
}

function write(
  { manifest, folder }: WorkspacePackage,
  version: string,
  notes: Entry["notes"],
): void {
  const file = join(folder, "package.json");
  const text = readFileSync(file, "utf8");
  writeFileSync(file, text.replace(/("version":\s*)"[^"]*"/, `$1"${version}"`));
  writeChangelog(folder, { name: manifest.name, version, notes });
}

function consume(root: string, id: string, tag: string | undefined): void {
  const file = join(root, ".changeset", `${id}.md`);
  if (tag === undefined) return rmSync(file);
  if (id.startsWith("pre/")) return;
  const kept = join(root, ".changeset/pre", `${id}.md`);
  mkdirSync(dirname(kept), { recursive: true });
  renameSync(file, kept);
}
