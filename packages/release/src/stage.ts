import { createHash } from "node:crypto";
import {
  cpSync,
  existsSync,
  globSync,
  mkdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { basename, dirname, join, relative, sep } from "node:path";
import { temporaryFolder } from "@handshake/contract";

/** A file that a release changes; without bytes, removes. */
export interface ChangedFile {
  /** From the root. */
  readonly path: string;
  readonly bytes?: Buffer;
}

/** A copy of the workspace: what fails there has changed nothing. */
export class Stage {
  readonly root: string;
  readonly #before: ReadonlyMap<string, string>;

  private constructor(root: string) {
    this.root = root;
    this.#before = hashes(root);
  }

  static async of(root: string): Promise<Stage> {
    const copy = join(await temporaryFolder(), "workspace");
    cpSync(root, copy, {
      recursive: true,
      verbatimSymlinks: true,
      filter: (path) => isWanted(relative(root, path)),
    });
    const store = join(root, STORE);
    if (existsSync(store)) symlinkSync(store, join(copy, STORE));
    return new Stage(copy);
  }

  /** What was written since the copy was made. */
  changes(): ChangedFile[] {
    const after = hashes(this.root);
    const written = [...after].filter(([path, hash]) => this.#before.get(path) !== hash);
    const removed = [...this.#before.keys()].filter((path) => !after.has(path));
    return [
      ...written.map(([path]) => ({ path, bytes: readFileSync(join(this.root, path)) })),
      ...removed.map((path) => ({ path })),
    ].sort((one, other) => (one.path < other.path ? -1 : 1));
  }
}

/** Does the same in the workspace itself. */
export function applyChanges(root: string, changes: readonly ChangedFile[]): void {
  for (const { path, bytes } of changes) {
    const file = join(root, path);
    if (bytes === undefined) {
      rmSync(file, { force: true });
      continue;
    }
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, bytes);
  }
}

/** Where the installed packages are that every `node_modules` links to. */
const STORE = "node_modules/.pnpm";
const MADE = new Set([".git", ".turbo", "dist", "test-results"]);

/** A package's `node_modules` holds links, but for what tools keep there. */
function isWanted(path: string): boolean {
  const parts = path.split(sep);
  if (MADE.has(basename(path))) return false;
  const at = parts.indexOf("node_modules");
  return at === -1 || !/^\.(?!bin$)/.test(parts[at + 1] ?? "");
}

function hashes(root: string): Map<string, string> {
  const files = globSync("{specs,.changeset,packages}/**", {
    cwd: root,
    withFileTypes: true,
    exclude: ({ name }) => name === "node_modules" || MADE.has(name),
  }).filter((entry) => entry.isFile());
  return new Map(
    files.map(({ parentPath, name }) => {
      const file = join(parentPath, name);
      const hash = createHash("sha256").update(readFileSync(file)).digest("hex");
      return [relative(root, file).replaceAll("\\", "/"), hash];
    }),
  );
}
