import {
  cpSync,
  existsSync,
  linkSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import type { Files } from "../generate-client.ts";
import { temporary } from "./recover.ts";

/**
 * A folder's next state, written beside it: two renames put it in its place. They are synchronous,
 * so that an interrupt handled by this process waits for both. Only a process that is killed
 * between them leaves no folder, and `recover` puts the old one back.
 */
export class Draft {
  readonly #folder: string;
  readonly #fresh: string;

  /** @throws where the disk refuses; then nothing is left beside the folder. */
  constructor(folder: string, files: Files) {
    this.#folder = folder;
    this.#fresh = temporary(folder, "new");
    if (drafts.size === 0) process.once("exit", discardAll);
    drafts.add(this);
    try {
      writeFiles(this.#fresh, files, folder);
    } catch (error) {
      this.discard();
      throw error;
    }
  }

  /** In place of the folder that is there, if one is. */
  swap(): void {
    const old = temporary(this.#folder, "old");
    const exists = existsSync(this.#folder);
    if (exists) renameSync(this.#folder, old);
    renameSync(this.#fresh, this.#folder);
    this.discard();
    if (exists) rmSync(old, { recursive: true });
  }

  /** Nothing is to discard once it is in its place. */
  discard(): void {
    rmSync(this.#fresh, { recursive: true, force: true });
    drafts.delete(this);
    if (drafts.size === 0) process.off("exit", discardAll);
  }
}

/** Those that are neither in their place nor discarded: a process that ends takes them with it. */
const drafts = new Set<Draft>();

function discardAll(): void {
  for (const draft of drafts) draft.discard();
}

/** @param before a folder that some of the files may be in already */
export function writeFiles(folder: string, files: Files, before?: string): void {
  mkdirSync(folder, { recursive: true });
  for (const [path, text] of files) {
    const file = join(folder, path);
    const known = before === undefined ? undefined : join(before, path);
    mkdirSync(dirname(file), { recursive: true });
    if (known !== undefined && holds(known, text)) keep(known, file);
    else writeFileSync(file, text);
  }
}

function holds(file: string, text: string): boolean {
  return existsSync(file) && readFileSync(file, "utf8") === text;
}

/** With its times, so that watchers and caches see no change. */
function keep(file: string, as: string): void {
  try {
    linkSync(file, as);
  } catch {
    // Not every file system gives a file two names.
    cpSync(file, as, { preserveTimestamps: true });
  }
}
