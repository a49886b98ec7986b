import { lstatSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Problem } from "@handshake/contract";
import { findBlock, withBlock } from "../errors/readme-block.ts";
import type { ClientPackage } from "../generate-client.ts";
import { formatSource } from "./format-source.ts";
import { CLIENTS, isMissing, README } from "./layout.ts";
import { temporary } from "./recover.ts";

export function readmeFile(root: string, name: string): string {
  return join(root, CLIENTS, name, README);
}

/** Marks that do not fit each other: what lies between them cannot be told. */
export function blockProblems(file: string): Problem[] {
  const block = findBlock(read(file)?.text ?? "");
  if (block === undefined || "start" in block) return [];
  const remedy = "Put both comments back on lines of their own, or take both out.";
  return [{ file, line: block.line, column: 1, message: block.message, remedy, severity: "error" }];
}

/** What has to change in a README that is there; the scaffold makes one that is not. */
export async function planReadme(
  root: string,
  { contract, errorTable }: ClientPackage,
): Promise<{ readonly isStale: boolean; apply(): void }> {
  const file = readmeFile(root, contract.name);
  const before = read(file);
  if (before === undefined || withBlock(before.text, "") === undefined) return NOTHING;
  const formatted = await formatSource(root)(README, errorTable);
  const block = Buffer.from(formatted, "utf8").toString(BYTES);
  const isStale = withBlock(before.text, block) !== before.text;
  return { isStale, apply: () => isStale && rewrite(file, block) };
}

const NOTHING = { isStale: false, apply: () => undefined };

/** Reads once more: what a person saved since the plan was made stays. */
function rewrite(file: string, block: string): void {
  const now = read(file);
  const text = now && withBlock(now.text, block);
  if (now === undefined || text === undefined || text === now.text) return;
  const draft = temporary(file, "new");
  try {
    writeFileSync(draft, text, { encoding: BYTES, mode: now.mode });
    renameSync(draft, file);
  } finally {
    rmSync(draft, { force: true });
  }
}

/** One letter for each byte: what stands around the block comes back as it was, whatever its encoding. */
const BYTES = "latin1";

/** `undefined` for what is no file: a link leads to what is not this package's. */
function read(file: string): { readonly text: string; readonly mode: number } | undefined {
  try {
    const stats = lstatSync(file);
    return stats.isFile() ? { text: readFileSync(file, BYTES), mode: stats.mode } : undefined;
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}
