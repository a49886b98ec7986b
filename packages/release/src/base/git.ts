import { execFile } from "node:child_process";
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { tarFiles, temporaryFolder } from "@handshake/contract";
import { run } from "../run.ts";

/** The version of a package's last release tag (`@scope/name@1.2.3`); `undefined` without one, or without git. */
export async function lastTag(root: string, name: string): Promise<string | undefined> {
  // A prerelease comes before what it leads to.
  const order = ["-c", "versionsort.suffix=-"];
  const args = [...order, "tag", "--list", `${name}@*`, "--sort=-version:refname"];
  const { stdout } = await run("git", args, { cwd: root });
  const [tag] = stdout.split("\n");
  return tag ? tag.slice(name.length + 1) : undefined;
}

export async function hasTag(root: string, tag: string): Promise<boolean> {
  const { stdout } = await run("git", ["tag", "--list", tag], { cwd: root });
  return stdout !== "";
}

/** A folder as it was at a tag, written to a temporary one; `undefined` where the tag or the folder is not there. */
export async function folderAt(
  root: string,
  tag: string,
  folder: string,
): Promise<string | undefined> {
  const args = ["archive", "--format=tar", `--prefix=${PREFIX}/`, `${tag}:${folder}`];
  const archive = await promisify(execFile)("git", args, { cwd: root, ...BYTES }).catch(
    () => undefined,
  );
  if (archive === undefined) return undefined;
  const target = await temporaryFolder();
  for (const { path, bytes } of tarFiles(archive.stdout)) {
    const file = join(target, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, bytes);
  }
  return target;
}

/** As every npm tarball has one. */
const PREFIX = "package";
const BYTES = { encoding: "buffer", maxBuffer: 2 ** 28 } as const;
