import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";

const PACKAGE = fileURLToPath(new URL("../", import.meta.url));
const CONTRACT = "@handshake/contract";
/** Stands for every other package. */
const FOREIGN = join(PACKAGE, "bundle/foreign-types.d.ts");

/** Writes the declarations that `index.d.ts` leads to, none of which needs another package. */
export function writeDeclarations(folder: string): void {
  const emitted = mkdtempSync(join(tmpdir(), "declarations-"));
  try {
    const tsc = join(PACKAGE, "node_modules/.bin/tsc");
    execFileSync(tsc, ["-p", join(PACKAGE, "bundle/tsconfig.json"), "--outDir", emitted], {
      stdio: ["ignore", "inherit", "inherit"],
    });
    for (const [path, text] of reachable(emitted)) {
      const file = join(folder, path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text);
    }
  } finally {
    rmSync(emitted, { recursive: true, force: true });
  }
}

const SPECIFIER = /(\bfrom |\bimport\()"([^"]+)"/g;

/** Path below the published folder to text. */
function reachable(emitted: string): Map<string, string> {
  const files = new Map<string, string>();
  const waiting = [join(emitted, "mock/src/index.d.ts")];
  for (const file of waiting) {
    const path = published(relative(emitted, file));
    if (files.has(path)) continue;
    // An import for its effect declares nothing.
    const declared = readFileSync(file, "utf8").replaceAll(/^import "[^"]+";\n/gm, "");
    const text = declared.replaceAll(SPECIFIER, (whole, before: string, to: string) => {
      const target = resolve(emitted, file, to);
      if (target === undefined) return whole;
      waiting.push(target);
      const way = relative(dirname(path), published(relative(emitted, target))).replaceAll(
        "\\",
        "/",
      );
      return `${before}"${way.startsWith(".") ? way : `./${way}`}"`.replace(/\.d\.ts"$/, '.js"');
    });
    files.set(path, text);
  }
  return files;
}

/** The declaration that a specifier leads to; `undefined` for one of Node's own. */
function resolve(emitted: string, from: string, to: string): string | undefined {
  if (to === CONTRACT) return join(emitted, "contract/src/index.d.ts");
  if (to.startsWith("node:")) return undefined;
  if (!to.startsWith(".")) return FOREIGN;
  return join(dirname(from), to.replace(/\.[jt]s$/, ".d.ts"));
}

/** `mock/src/index.d.ts` → `index.d.ts`; the contract package's go into a folder of their own. */
function published(path: string): string {
  return path
    .replaceAll("\\", "/")
    .replace(/^mock\/src\//, "")
    .replace(/^contract\/src\//, "contract/")
    .replace(/^.*\/(?=foreign-types\.d\.ts$)/, "");
}
