import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { bundleContract, type OpenApiDocument } from "@handshake/contract";
import { parse } from "yaml";
import type { Level } from "../src/level.ts";

/** What semver demands of a pair of contracts, whatever the tools say. */
export interface Expected {
  /** The stricter of the two axes. */
  readonly verdict: Level;
  readonly wire: Level;
  readonly types: "none" | "major";
  readonly reason: string;
  /** Who is too strict here, and why; the report then is stricter than the truth. */
  readonly falseAlarm?: string;
}

const FOLDER = fileURLToPath(new URL("fixtures/cases", import.meta.url));

export const CASES: readonly string[] = readdirSync(FOLDER).sort();

export function expectedOf(name: string): Expected {
  return parse(readFileSync(`${FOLDER}/${name}/expected.yaml`, "utf8")) as Expected;
}

export async function documentsOf(
  name: string,
): Promise<{ base: OpenApiDocument; revision: OpenApiDocument }> {
  const [base, revision] = await Promise.all(
    ["base", "revision"].map((side) => bundleContract(`${FOLDER}/${name}/${side}.yaml`)),
  );
  if (base === undefined || revision === undefined) throw new Error(`${name} lacks a document.`);
  return { base: base.document, revision: revision.document };
}
