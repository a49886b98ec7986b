import { mkdirSync, readdirSync, renameSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { loadContract } from "../load.ts";
import { addressOf } from "./copies.ts";

/** A copy that was saved. */
export interface Saved {
  readonly address: string;
  readonly file: string;
}

export interface SaveOptions {
  /** Also those that are there already. */
  readonly again?: boolean;
  /** Default: the platform's. */
  readonly fetch?: typeof fetch;
}

/** An address that gives no copy. The message is one sentence for a person. */
export class RemoteError extends Error {
  override readonly name = "RemoteError";
}

/**
 * Saves a copy of everything that a contract refers to on other hosts, and of what those copies
 * refer to. From then on it is read from the copies, and needs no network.
 *
 * @throws {RemoteError} for an address that does not answer; the copies of the others stay.
 */
export async function saveCopies(contract: string, options: SaveOptions = {}): Promise<Saved[]> {
  const { again = false, fetch: load = fetch } = options;
  const folder = dirname(contract);
  const saved: Saved[] = [];
  let waiting = again ? copiesIn(folder) : await missing(contract);
  while (waiting.length > 0) {
    for (const file of waiting) {
      const address = addressOf(folder, file);
      if (address === undefined) continue;
      write(file, await textAt(address, load));
      saved.push({ address, file });
    }
    waiting = await missing(contract);
  }
  return saved;
}

/** Copies that a contract asks for, and that are not there. */
async function missing(contract: string): Promise<string[]> {
  const { files, sources } = await loadContract(contract);
  const folder = dirname(contract);
  return files.filter((file) => addressOf(folder, file) !== undefined && !sources.has(file));
}

function copiesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => addressOf(folder, file) !== undefined);
}

/** More than any contract has; milliseconds for one file. */
const LARGEST = 20_000_000;
const PATIENCE = 30_000;

async function textAt(address: string, load: typeof fetch): Promise<string> {
  const response = await load(address, { signal: AbortSignal.timeout(PATIENCE) }).catch(
    (error: unknown) => {
      throw new RemoteError(`${address} cannot be reached: ${reasonOf(error)}.`, { cause: error });
    },
  );
  if (!response.ok)
    throw new RemoteError(`${address} answers ${response.status}, not with a file.`);
  const text = await response.text();
  if (text.length > LARGEST) throw new RemoteError(`${address} is larger than any contract.`);
  return text;
}

function reasonOf(error: unknown): string {
  const { name, cause } = error as Error;
  if (name === "TimeoutError") return "it does not answer in time";
  const code: unknown = Object(cause).code;
  return typeof code === "string" ? code : "the request failed";
}

function write(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, text);
  renameSync(draft, file);
}
