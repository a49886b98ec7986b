import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { PrintSchema } from "../schema/print-schema.ts";
import { readText } from "./layout.ts";

/**
 * Remembers a contract's last types, or validators, in `node_modules/.cache`. To print them takes
 * loading TypeScript, or ajv, which is most of a run's time, and most runs find the contract as it
 * was. The key is everything that they depend on: the document, the generator, the libraries.
 */
export function cached(print: PrintSchema, root: string, name: string): PrintSchema {
  const file = join(root, "node_modules/.cache/handshake/schema", `${name}.txt`);
  return async (document) => {
    const key = createHash("sha256")
      .update(fingerprint())
      .update(JSON.stringify(document))
      .digest("hex");
    const [line = "", ...lines] = readText(file)?.split("\n") ?? [];
    const remembered = lines.join("\n");
    if (line === `${key} ${checksum(remembered)}`) return remembered;
    const text = await print(document);
    save(file, `${key} ${checksum(text)}\n${text}`);
    return text;
  };
}

/** A file that is cut off, or was edited, must not be believed. */
function checksum(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}

/** What cannot be remembered is printed again next time: a run must not fail over it. */
function save(file: string, text: string): void {
  const draft = `${file}.${process.pid}`;
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(draft, text);
    renameSync(draft, file);
  } catch (error) {
    if (!(error instanceof Error) || !("code" in error)) throw error;
  }
}

let generator: string | undefined;

/** What they depend on, besides the document: the libraries, and all of this package and of the contract's. */
function fingerprint(): string {
  generator ??= [
    ...["ajv", "openapi-typescript", "typescript"].map((library) =>
      fileOf(`${library}/package.json`),
    ),
    ...sourcesBeside(fileOf("@handshake/contract")),
    ...sourcesBeside(fileURLToPath(new URL("../index.ts", import.meta.url))),
  ]
    .map((file) => readFileSync(file, "utf8"))
    .join("\n");
  return generator;
}

function fileOf(module: string): string {
  return fileURLToPath(import.meta.resolve(module));
}

/** Every file in the folder of a package's entry file. */
function sourcesBeside(entry: string): string[] {
  const folder = dirname(entry);
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts"))
    .sort()
    .map((file) => join(folder, file));
}
