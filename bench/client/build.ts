import { mkdir, symlink } from "node:fs/promises";
import { join } from "node:path";
import { type Generator, generate } from "../peers/generators.ts";
import { installPeers, PROJECT } from "../peers/install.ts";
import { type Bundle, bundle } from "./bundle.ts";
import type { Contender } from "./contenders.ts";
import { contractOf } from "./contract.ts";

/** A contender's program, ready to be weighed and run. */
export interface Built extends Contender {
  readonly bundle: Bundle;
}

/**
 * Installs, generates and bundles what these contenders need.
 *
 * @param folder an empty one
 * @throws {BenchError} when a peer cannot be installed.
 */
export async function build(contenders: readonly Contender[], folder: string): Promise<Built[]> {
  if (contenders.some(({ isPeer }) => isPeer)) {
    await installPeers();
    // The generated code imports what is installed.
    await symlink(join(PROJECT, "node_modules"), join(folder, "node_modules"), "junction");
  }
  const generated = join(folder, "generated");
  await mkdir(generated);
  const built: Built[] = [];
  for (const contender of contenders) {
    const { generator, program } = contender;
    if (generator) await generateClient(generator, generated);
    built.push({ ...contender, bundle: await bundle(program, generated) });
  }
  return built;
}

function generateClient(generator: Generator, folder: string): Promise<void> {
  return generate(generator, contractOf("koodrive"), join(folder, generator));
}
