import { existsSync, realpathSync } from "node:fs";
import { dirname, join } from "node:path";
import { type Manifest, manifestIn, type WorkspacePackage } from "./workspace.ts";

export const SBOM_FILE = "sbom.cdx.json";

/**
 * What is installed with a package, and under which licences (CycloneDX 1.6, ECMA-424). It names neither
 * the time nor a serial number, so that the same package has the same one.
 */
export function sbom({ manifest, folder }: WorkspacePackage): string {
  const found = new Map<string, Dependency>();
  collect(folder, manifest, found);
  const all = [...found].sort(([one], [other]) => (one < other ? -1 : 1));
  const document = {
    bomFormat: "CycloneDX",
    specVersion: "1.6",
    version: 1,
    metadata: { component: component(manifest) },
    components: all
      .filter(([ref]) => ref !== purl(manifest))
      .map(([, each]) => component(each.manifest)),
    dependencies: all.map(([ref, { needs }]) => ({ ref, dependsOn: needs })),
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

interface Dependency {
  readonly manifest: Manifest;
  readonly needs: readonly string[];
}

function collect(folder: string, manifest: Manifest, found: Map<string, Dependency>): void {
  if (found.has(purl(manifest))) return;
  const needed = Object.keys(manifest.dependencies ?? {}).map((name) => installed(folder, name));
  const needs = needed.map((each) => purl(each.manifest)).sort();
  found.set(purl(manifest), { manifest, needs });
  for (const each of needed) collect(each.folder, each.manifest, found);
}

/** As Node finds it: in the nearest `node_modules` upwards, by the real path. */
function installed(from: string, name: string): WorkspacePackage {
  for (let folder = from; ; folder = dirname(folder)) {
    const target = join(folder, "node_modules", name);
    if (existsSync(join(target, "package.json"))) {
      const real = realpathSync(target);
      return { folder: real, manifest: manifestIn(real) };
    }
    if (folder === dirname(folder)) throw new Error(`${name} is not installed for ${from}.`);
  }
}

function component(manifest: Manifest) {
  const { name, version, license, description } = manifest;
  const [, group, own] = /^(?:(@[^/]+)\/)?(.+)$/.exec(name) ?? [];
  return {
    type: "library",
    "bom-ref": purl(manifest),
    ...(group !== undefined && { group }),
    name: own,
    version,
    ...(description !== undefined && { description }),
    ...(license !== undefined && { licenses: [{ license: { id: license } }] }),
    purl: purl(manifest),
  };
}

function purl({ name, version }: Manifest): string {
  return `pkg:npm/${name.replace("@", "%40")}@${version}`;
}
