import { rmSync } from "node:fs";
import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A folder that goes when this process ends, also by Ctrl-C. */
export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "handshake-"));
  process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
