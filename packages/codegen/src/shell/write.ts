import {
  cpSync,
  existsSync,
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
 * Puts a folder in place as a whole. The files are written beside it; then two renames swap it.
 * They are synchronous, so that an interrupt handled by this process waits for both. Only a
 * process that is killed between them leaves no folder, and `recover` puts the old one back.
 */
export function replaceFolder(folder: string, files: Files): void {
  const fresh = temporary(folder, "new");
  const old = temporary(folder, "old");
  const exists = existsSync(folder);
  try {
    writeFiles(fresh, files);
    keepUnchanged(folder, fresh, files);
    if (exists) renameSync(folder, old);
    renameSync(fresh, folder);
  } finally {
    // Left only where the disk refused one of the steps.
    rmSync(fresh, { recursive: true, force: true });
  }
  if (exists) rmSync(old, { recursive: true });
}

export function writeFiles(folder: string, files: Files): void {
  mkdirSync(folder, { recursive: true });
  for (const [path, text] of files) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}

/** A file whose text stays keeps its times too, so that watchers and caches see no change. */
function keepUnchanged(from: string, to: string, files: Files): void {
  for (const [path, text] of files) {
    const file = join(from, path);
    if (existsSync(file) && readFileSync(file, "utf8") === text) {
      cpSync(file, join(to, path), { preserveTimestamps: true });
    }
  }
}
