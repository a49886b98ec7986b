import { cp, mkdtempDisposable } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

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
