import { globSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { bundleContract } from "@handshake/contract";
import type { Contract } from "../src/index.ts";

/** One folder per subject: a document as it is found in the wild, and in `gen/` what comes out. */
export const corpus = fileURLToPath(new URL("corpus/", import.meta.url));

export const subjects = globSync("*/openapi.yaml", { cwd: corpus }).map(dirname).sort();

export async function loadSubject(name: string): Promise<Contract> {
  const { document } = await bundleContract(join(corpus, name, "openapi.yaml"));
  return { name, source: `specs/${name}/openapi.yaml`, document };
}
