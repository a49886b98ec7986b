import { existsSync, readdirSync, renameSync, rmSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { CLIENTS, isMissing } from "./layout.ts";

/** `.generate-<process>-<new|old>-<folder>`, beside the folder that is being replaced. */
const TEMPORARY = /^\.generate-(\d+)-(new|old)-(.+)$/;

/** Where a folder's next or last state lies while it is being replaced. */
export function temporary(folder: string, kind: "new" | "old"): string {
  return join(dirname(folder), `.generate-${process.pid}-${kind}-${basename(folder)}`);
}

/** Ends what a killed process began: the old state of a folder that is missing comes back, drafts go. */
export function recover(root: string): void {
  const clients = join(root, CLIENTS);
  for (const parent of [clients, ...children(clients).map((name) => join(clients, name))]) {
    for (const name of children(parent)) mend(parent, name);
  }
}

function mend(parent: string, name: string): void {
  const [, process, kind, folder] = TEMPORARY.exec(name) ?? [];
  if (folder === undefined || isRunning(Number(process))) return;
  const target = join(parent, folder);
  if (kind === "old" && !existsSync(target)) renameSync(join(parent, name), target);
  else rmSync(join(parent, name), { recursive: true });
}

function children(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
}

function isRunning(id: number): boolean {
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    // EPERM: it runs, and belongs to somebody else.
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}
