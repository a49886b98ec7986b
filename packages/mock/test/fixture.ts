import { cp, mkdtempDisposable, readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";

/** A folder below `fixtures`, by name. */
export function fixture(name: string): string {
  return fileURLToPath(new URL(`fixtures/${name}`, import.meta.url));
}

/** A copy of a fixture that a test may change. */
export async function copyOf(name: string): Promise<AsyncDisposable & { readonly path: string }> {
  const folder = await mkdtempDisposable(join(tmpdir(), "mock-"));
  const path = join(folder.path, name);
  await cp(fixture(name), path, { recursive: true });
  return { path, [Symbol.asyncDispose]: () => folder.remove() };
}

/** The contract of a fixture as JSON, as a client package holds it. */
export async function asJson(name: string): Promise<string> {
  return JSON.stringify(parse(await readFile(fixture(`${name}/openapi.yaml`), "utf8")));
}
