import { globSync } from "node:fs";
import { mkdir, readFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { MatrixError } from "./matrix-error.ts";
import { pnpm } from "./pnpm.ts";
import { run, words } from "./run.ts";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));

/** What of a package.json is looked at. */
export interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly private?: boolean;
  readonly license?: string;
  readonly exports?: Readonly<Record<string, unknown>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
}

export interface Tarball {
  readonly file: string;
  /** As it is inside of the tarball, with what `publishConfig` and the catalog make of it. */
  readonly manifest: Manifest;
  /** The tarball unpacked. */
  readonly folder: string;
  /** The package in the workspace. */
  readonly source: string;
}

/** Whether it carries a contract. */
export function isClient({ manifest }: Pick<Tarball, "manifest">): boolean {
  return "./openapi.json" in (manifest.exports ?? {});
}

/** Packs every package of the workspace that is published. @throws {MatrixError} */
export async function packAll(folder: string): Promise<Tarball[]> {
  const manifests = globSync("packages/{*,clients/*}/package.json", { cwd: ROOT });
  const sources = manifests.sort().map((file) => join(ROOT, dirname(file)));
  const tarballs = await Promise.all(sources.map((source) => pack(source, folder)));
  return tarballs.filter((tarball) => tarball !== undefined);
}

async function pack(source: string, folder: string): Promise<Tarball | undefined> {
  const { name, private: isPrivate } = await manifestIn(source);
  if (isPrivate === true) return undefined;
  const destination = join(folder, basename(source));
  await mkdir(destination, { recursive: true });
  await succeed(name, pnpm(["pack", "--pack-destination", destination], source));
  const [file = ""] = globSync("*.tgz", { cwd: destination });
  await succeed(name, run("tar", ["-xzf", file], { cwd: destination }));
  const unpacked = join(destination, "package");
  return {
    file: join(destination, file),
    manifest: await manifestIn(unpacked),
    folder: unpacked,
    source,
  };
}

async function succeed(name: string, running: ReturnType<typeof run>): Promise<void> {
  const outcome = await running;
  if (outcome.code !== 0) throw new MatrixError(`${name} cannot be packed:\n${words(outcome)}`);
}

async function manifestIn(folder: string): Promise<Manifest> {
  return JSON.parse(await readFile(join(folder, "package.json"), "utf8")) as Manifest;
}
