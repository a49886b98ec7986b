import { createHash } from "node:crypto";
import { globSync } from "node:fs";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { normalize } from "node:path/posix";
import { gunzipSync } from "node:zlib";
import { tarFiles } from "@handshake/contract";
import { pnpm } from "./pnpm.ts";
import { SBOM_FILE, sbom } from "./sbom.ts";
import {
  isClient,
  type Manifest,
  manifestIn,
  type Repository,
  type WorkspacePackage,
} from "./workspace.ts";
import { type PackedFile, writeTarball } from "./write-tar.ts";

export interface Tarball {
  /** As it is inside of the tarball, with what `publishConfig` and the catalog make of it. */
  readonly manifest: Manifest;
  readonly files: readonly PackedFile[];
  /** Absolute path. */
  readonly file: string;
  /** As registries tell it (Subresource Integrity). */
  readonly integrity: string;
}

/**
 * Packs a built package as pnpm does, with the repository of the workspace; one that carries a contract
 * gets its bill of materials, too.
 *
 * @param folder for the tarball.
 */
export async function pack(
  source: WorkspacePackage,
  { root, folder }: { readonly root: string; readonly folder: string },
): Promise<Tarball> {
  const { name } = source.manifest;
  const destination = join(folder, name.replace("/", "-"));
  await mkdir(destination, { recursive: true });
  await pnpm(`Packing ${name}`, ["pack", "--pack-destination", destination], source.folder);
  const [packed = ""] = globSync("*.tgz", { cwd: destination });
  const file = join(destination, packed);
  const home = repositoryOf(source, root);
  const files = [...tarFiles(gunzipSync(await readFile(file)))].map((each): PackedFile =>
    each.path === "package.json" && home !== undefined ? withRepository(each, home) : each,
  );
  if (isClient(source.manifest)) {
    files.push({ path: SBOM_FILE, bytes: Buffer.from(sbom(source)) });
  }
  const manifest = manifestOf(files);
  const tarball = writeTarball(files, programsOf(manifest));
  await writeFile(file, tarball);
  const integrity = `sha512-${createHash("sha512").update(tarball).digest("base64")}`;
  return { manifest, files, file, integrity };
}

function repositoryOf({ folder }: WorkspacePackage, root: string): Repository | undefined {
  const { repository } = manifestIn(root);
  if (repository === undefined) return undefined;
  const whole = typeof repository === "string" ? { type: "git", url: repository } : repository;
  return { ...whole, directory: relative(root, folder).replaceAll("\\", "/") };
}

function withRepository({ path, bytes }: PackedFile, home: Repository): PackedFile {
  const manifest = { repository: home, ...(JSON.parse(String(bytes)) as Manifest) };
  return { path, bytes: Buffer.from(`${JSON.stringify(manifest, null, 2)}\n`) };
}

function manifestOf(files: readonly PackedFile[]): Manifest & { bin?: unknown } {
  const found = files.find(({ path }) => path === "package.json");
  return JSON.parse(String(found?.bytes)) as Manifest;
}

function programsOf({ bin = {} }: { readonly bin?: unknown }): ReadonlySet<string> {
  const paths: unknown[] = typeof bin === "string" ? [bin] : Object.values(Object(bin));
  return new Set(paths.map((path) => normalize(String(path))));
}
