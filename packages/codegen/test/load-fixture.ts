import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { bundleContract } from "@handshake/contract";
import type { Contract } from "../src/index.ts";

export const fixtures = fileURLToPath(new URL("fixtures/", import.meta.url));

/** Every folder is a contract, `expected/` beside it what comes out. */
export const fixtureNames = readdirSync(fixtures);

export async function loadFixture(name: string): Promise<Contract> {
  const { document } = await bundleContract(`${fixtures}${name}/openapi.yaml`);
  return { name, source: `specs/${name}/openapi.yaml`, document };
}
