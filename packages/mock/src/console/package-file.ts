import { existsSync } from "node:fs";

/** The folder with this package's package.json: the same from the sources and from a bundle of them. */
const ROOT = rootAbove(new URL("./", import.meta.url));

/** A file of this package, by its path in it. */
export function packageFile(path: string): URL {
  return new URL(path, ROOT);
}

function rootAbove(folder: URL): URL {
  const above = new URL("../", folder);
  const isRoot = existsSync(new URL("package.json", folder)) || above.href === folder.href;
  return isRoot ? folder : rootAbove(above);
}
