import { globSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { parse } from "yaml";

export interface Repository {
  readonly type?: string;
  readonly url: string;
  /** Where in it the package is. */
  readonly directory?: string;
}

/** What of a package.json a release looks at. */
export interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly private?: boolean;
  readonly license?: string;
  readonly description?: string;
  readonly repository?: Repository | string;
  readonly exports?: Readonly<Record<string, unknown>>;
  readonly dependencies?: Readonly<Record<string, string>>;
}

export interface WorkspacePackage {
  readonly manifest: Manifest;
  /** Absolute path. */
  readonly folder: string;
}

export function manifestIn(folder: string): Manifest {
  return JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as Manifest;
}

/** Whether it carries a contract. */
export function isClient({ exports = {} }: Manifest): boolean {
  return "./openapi.json" in exports;
}

/** Every package of the workspace, by the patterns that pnpm itself goes by. */
function workspacePackages(root: string): WorkspacePackage[] {
  const text = readFileSync(join(root, "pnpm-workspace.yaml"), "utf8");
  const { packages = [] } = parse(text) as { packages?: string[] };
  return globSync(
    packages.map((pattern) => `${pattern}/package.json`),
    { cwd: root },
  )
    .sort()
    .map((file) => join(root, dirname(file)))
    .map((folder) => ({ manifest: manifestIn(folder), folder }));
}

/** Those that are published, each after the ones that it depends on. */
export function publishedPackages(root: string): WorkspacePackage[] {
  const all = workspacePackages(root).filter(({ manifest }) => manifest.private !== true);
  const sorted = new Set<WorkspacePackage>();
  const visit = (one: WorkspacePackage): void => {
    const needed = Object.keys(one.manifest.dependencies ?? {});
    all.filter((other) => other !== one && needed.includes(other.manifest.name)).forEach(visit);
    sorted.add(one);
  };
  all.forEach(visit);
  return [...sorted];
}
