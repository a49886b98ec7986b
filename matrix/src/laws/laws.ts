import type { Tarball } from "../tarball.ts";
import { wrongContents } from "./contents.ts";
import { wrongDependencies } from "./dependencies.ts";
import { wrongImports } from "./imports.ts";

/**
 * What every tarball has to be, beyond what linters of packages know.
 *
 * @returns a sentence for each law that is broken.
 */
export async function brokenLaws(tarball: Tarball, all: readonly Tarball[]): Promise<string[]> {
  return [
    ...wrongDependencies(tarball, all),
    ...(await wrongContents(tarball)),
    ...(await wrongImports(tarball)),
  ];
}
