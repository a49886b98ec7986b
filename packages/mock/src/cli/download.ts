import { mkdir, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { CONTRACT_FILES, type ContractSource, temporaryFolder } from "@handshake/contract";
import { parse } from "yaml";
import { StartError } from "../start-error.ts";

/** More files than any contract has. */
const MOST = 500;
/** Milliseconds for one file. */
const PATIENCE = 30_000;

/**
 * Fetches a contract and every file that it refers to, each once, into a folder that goes when this
 * process ends.
 *
 * @throws {StartError} for an address that does not answer, or answers with something else.
 */
export async function downloadContract(address: string): Promise<ContractSource> {
  const url = URL.parse(address);
  if (url === null) throw new StartError(`${shown(address)} is no URL.`);
  const folder = await temporaryFolder();
  const root = fileFor(folder, url);
  const waiting = [url];
  const seen = new Set<string>([url.href]);
  for (const next of waiting) {
    const text = await fetched(next);
    const document = read(text, next);
    if (next === url) mustBeContract(document, next);
    await save(fileFor(folder, next), text);
    for (const reference of references(document)) {
      const target = new URL(reference, next);
      target.hash = "";
      // One on another host is refused when the contract is read, with the place of the reference.
      if (target.origin !== url.origin || seen.has(target.href)) continue;
      if (seen.size === MOST) throw new StartError(`${shown(address)} refers to too many files.`);
      seen.add(target.href);
      waiting.push(target);
    }
  }
  return { name: nameOf(url), file: root };
}

async function fetched(url: URL): Promise<string> {
  const headers = { Accept: "application/yaml, application/json;q=0.9, */*;q=0.1" };
  try {
    const response = await fetch(url, { headers, signal: AbortSignal.timeout(PATIENCE) });
    if (response.ok) return await response.text();
    throw new StartError(`${shown(url)} answers ${response.status}, not with a contract.`);
  } catch (error) {
    if (error instanceof StartError) throw error;
    const isLate = error instanceof Error && error.name === "TimeoutError";
    throw new StartError(
      `${shown(url)} cannot be reached${isLate ? " in time" : `: ${reasonOf(error)}`}.`,
    );
  }
}

function reasonOf(error: unknown): string {
  const cause = error instanceof Error ? error.cause : undefined;
  if (cause instanceof Error && "code" in cause) return String(cause.code);
  return cause instanceof Error ? cause.message : "the request failed";
}

function read(text: string, url: URL): unknown {
  try {
    return parse(text, { logLevel: "silent" });
  } catch {
    throw new StartError(`${shown(url)} is neither YAML nor JSON, so it is no contract.`);
  }
}

function mustBeContract(document: unknown, url: URL): void {
  if (typeof Reflect.get(Object(document), "openapi") === "string") return;
  throw new StartError(`${shown(url)} is no OpenAPI 3 document: it has no key "openapi".`);
}

/** The files that a document refers to. */
function references(node: unknown): string[] {
  if (typeof node !== "object" || node === null) return [];
  const own: unknown = Reflect.get(node, "$ref");
  const inner = Object.values(node).flatMap(references);
  return typeof own === "string" && !own.startsWith("#") && own !== "" ? [own, ...inner] : inner;
}

/** The same way as on the host, so that relative references lead from one file to the other. */
function fileFor(folder: string, { pathname }: URL): string {
  // A URL has no ".." left in its path; what else could leave the folder is refused by nobody but us.
  const path = pathname.split(/[/\\:]/).filter((part) => part !== "" && part !== "..");
  return join(folder, ...(path.length === 0 ? ["openapi"] : path));
}

async function save(file: string, text: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
}

/** As for a file: its own name, or its folder's where it is called as most are. */
function nameOf({ pathname, hostname }: URL): string {
  const file = basename(pathname);
  const folder = basename(dirname(pathname));
  const isNamed = CONTRACT_FILES.includes(file) || file === "";
  return isNamed ? folder || hostname : file.replace(/\.[^.]+$/, "");
}

/** Without what may be a secret: a password, a query. */
function shown(address: string | URL): string {
  const url = URL.parse(address);
  return url === null ? String(address) : `${url.origin}${url.pathname}`;
}
