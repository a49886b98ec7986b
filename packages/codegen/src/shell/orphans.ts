import { existsSync, readdirSync, rmdirSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import type { OpenApiDocument } from "@handshake/contract";
import type { Files } from "../generate-client.ts";
import { scaffold } from "../scaffold/scaffold.ts";
import { formatSource } from "./format-source.ts";
import { BUNDLE, CLIENTS, GEN, packageDefaults, readText, SCENARIOS } from "./layout.ts";
import type { PackageReport } from "./report.ts";
import { readTree } from "./tree.ts";

/** What goes with a contract that is gone: `gen/`, and what the generator wrote and nobody changed since. */
export async function planRemoval(root: string, name: string): Promise<PackageReport> {
  const folder = join(root, CLIENTS, name);
  const written = await scaffolded(root, name);
  const files: string[] = [];
  const left: string[] = [];
  for (const [path, text] of readTree(folder)) {
    const ours = path.startsWith(`${GEN}/`) || written.get(path) === text;
    (ours ? files : left).push(`${CLIENTS}/${name}/${path}`);
  }
  return { name, status: "removed", files, left };
}

export function remove(root: string, { name, files, left = [] }: PackageReport): void {
  const folder = join(root, CLIENTS, name);
  if (left.length === 0) {
    rmSync(folder, { recursive: true, force: true });
    return;
  }
  for (const file of files) rmSync(join(root, file), { force: true });
  for (const file of files) removeEmpty(dirname(join(root, file)), folder);
}

function removeEmpty(start: string, end: string): void {
  for (let folder = start; folder !== end && existsSync(folder); folder = dirname(folder)) {
    if (readdirSync(folder).length > 0) return;
    rmdirSync(folder);
  }
}

/** What the package began with, made once more from the contract that it was last generated from. */
async function scaffolded(root: string, name: string): Promise<Files> {
  const gen = join(root, CLIENTS, name, GEN);
  const text = readText(join(gen, BUNDLE)) ?? "";
  const yaml = readText(join(gen, SCENARIOS));
  try {
    const document = JSON.parse(text) as OpenApiDocument;
    const known = { name, source: `specs/${name}`, document };
    const contract = yaml === undefined ? known : { ...known, scenarios: { yaml, json: "" } };
    return await scaffold(contract, packageDefaults(root), formatSource(root));
  } catch {
    // Not what we wrote: then nothing tells what else is ours, and everything else stays.
    return new Map();
  }
}
