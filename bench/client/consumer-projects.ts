import { execFile } from "node:child_process";
import { copyFile, cp, mkdir, readFile, symlink, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { generate } from "../peers/generators.ts";
import { installPeers, PROJECT } from "../peers/install.ts";
import { contractOf } from "./contract.ts";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
export const TSC = join(ROOT, "node_modules/typescript/bin/tsc");

const COMPILER_OPTIONS = {
  target: "es2024",
  module: "nodenext",
  strict: true,
  exactOptionalPropertyTypes: true,
  skipLibCheck: true,
  noEmit: true,
  types: [],
};

/** What every project has whose types are checked: a consumer, and how it is checked. */
export async function emptyProject(folder: string): Promise<void> {
  await mkdir(join(folder, "node_modules"), { recursive: true });
  await writeJson(join(folder, "package.json"), { type: "module" });
  const config = { compilerOptions: COMPILER_OPTIONS, files: ["consumer.ts"] };
  await writeJson(join(folder, "tsconfig.json"), config);
  await writeFile(join(folder, "consumer.ts"), "export {};\n");
}

/** Uses our clients as they are published. */
export async function ourProject(folder: string): Promise<void> {
  await emptyProject(folder);
  await copyFile(consumer("ours"), join(folder, "consumer.ts"));
  // The runtime first: the clients are compiled against its declarations.
  for (const path of ["runtime", "clients/koodrive", "clients/enos"]) {
    await publish(join(ROOT, "packages", path), join(folder, "node_modules"));
  }
}

/**
 * Uses openapi-fetch with types of the same contracts.
 *
 * @throws {BenchError} when it cannot be installed.
 */
export async function openapiFetchProject(folder: string): Promise<void> {
  await installPeers();
  await emptyProject(folder);
  await copyFile(consumer("openapi-fetch"), join(folder, "consumer.ts"));
  const library = "node_modules/openapi-fetch";
  await symlink(join(PROJECT, library), join(folder, library), "junction");
  for (const api of ["koodrive", "enos"] as const) {
    await generate("openapi-typescript", contractOf(api), join(folder, api));
  }
}

/** Compiles a package, and lays it out as an installation from the registry would. */
async function publish(source: string, modules: string): Promise<void> {
  await promisify(execFile)(process.execPath, [TSC, "-p", join(source, "tsconfig.build.json")]);
  const manifest = JSON.parse(await readFile(join(source, "package.json"), "utf8"));
  const target = join(modules, manifest.name);
  await mkdir(dirname(target), { recursive: true });
  await cp(join(source, "dist"), join(target, "dist"), { recursive: true });
  await writeJson(join(target, "package.json"), { ...manifest, ...manifest.publishConfig });
}

function consumer(name: string): string {
  return fileURLToPath(new URL(`consumers/${name}.ts`, import.meta.url));
}

async function writeJson(file: string, value: object): Promise<void> {
  await writeFile(file, JSON.stringify(value));
}
