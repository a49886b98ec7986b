import { mkdir, mkdtempDisposable, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { Manifest, Tarball } from "../../src/tarball.ts";

/** What a package of these files looks like when it is packed; in the workspace it has `gen`. */
export async function tarballOf(
  manifest: Partial<Manifest>,
  files: Readonly<Record<string, string>>,
  gen: Readonly<Record<string, string>> = {},
): Promise<Tarball & AsyncDisposable> {
  const home = await mkdtempDisposable(join(tmpdir(), "tarball-"));
  const folder = join(home.path, "package");
  const source = join(home.path, "source");
  await writeAll(folder, files);
  await writeAll(join(source, "gen"), gen);
  return {
    file: join(home.path, "package.tgz"),
    folder,
    source,
    manifest: { name: "@acme/shop", version: "1.0.0", license: "MIT", ...manifest },
    [Symbol.asyncDispose]: () => home[Symbol.asyncDispose](),
  };
}

async function writeAll(folder: string, files: Readonly<Record<string, string>>): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const [file, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), text);
  }
}
