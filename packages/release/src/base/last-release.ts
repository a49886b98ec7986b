import { existsSync } from "node:fs";
import { join, relative } from "node:path";
import { UsageError } from "@handshake/codegen";
import { downloadPackage, PackageError } from "@handshake/contract";
import { manifestIn } from "../publish/workspace.ts";
import type { ClientPackage } from "./client-package.ts";
import { folderAt, lastTag } from "./git.ts";

/** What was published last. */
export interface Release {
  readonly version: string;
  /** Where it was found, for a person. */
  readonly from: "the registry" | "its release tag";
  /** The package as it was published. */
  readonly folder: string;
  /** The package as it was written, tests and all, where its tag is there. */
  readonly source?: string;
}

/** There is none. */
export interface Unreleased {
  readonly version?: undefined;
  readonly why: string;
}

/** The last release of a client: the registry's, else that of the last release tag. */
export async function lastRelease(
  root: string,
  { name, folder }: ClientPackage,
): Promise<Release | Unreleased> {
  const inside = relative(root, folder).replaceAll("\\", "/");
  const sourceOf = (version: string): Promise<string | undefined> =>
    folderAt(root, `${name}@${version}`, inside);
  const published = await download(name, root);
  if (!(published instanceof PackageError)) {
    const { version } = manifestIn(published);
    const source = await sourceOf(version);
    const release = { version, from: "the registry", folder: published } as const;
    return source === undefined ? release : { ...release, source };
  }
  const version = await lastTag(root, name);
  const source = version === undefined ? undefined : await sourceOf(version);
  if (version !== undefined && source !== undefined) {
    return { version, from: "its release tag", folder: source, source };
  }
  const noTag = `there is no tag ${name}@… either`;
  if (published.isUnknown) return { why: `The registry has no ${name}, and ${noTag}.` };
  return { why: `${published.message} And ${noTag}.` };
}

async function download(name: string, root: string): Promise<string | PackageError> {
  try {
    return await downloadPackage({ name }, root);
  } catch (error) {
    if (error instanceof PackageError) return error;
    throw error;
  }
}

/** The contract that a release carries. @throws {UsageError} for one without. */
export function contractIn({ folder, version }: Release, name: string): string {
  const file = join(folder, "gen/openapi.json");
  if (existsSync(file)) return file;
  throw new UsageError(
    `${name} ${version} carries no gen/openapi.json. Name the document it had with --base, and the new one with --revision.`,
  );
}
