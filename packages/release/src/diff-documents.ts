import { basename, resolve } from "node:path";
import { bundleContract } from "@handshake/contract";
import { compare } from "./compare.ts";
import { placed } from "./report/place.ts";
import type { Report } from "./report/report.ts";

/** Compares any two documents. @throws {ContractError} for one that is no contract. */
export async function diffDocuments(base: string, revision: string, cwd: string): Promise<Report> {
  const [before, after] = [resolve(cwd, base), resolve(cwd, revision)];
  const pair = {
    name: basename(revision).replace(/[^a-z0-9]+.*$/i, "") || "api",
    base: (await bundleContract(before)).document,
    revision: (await bundleContract(after)).document,
  };
  const { changes, ...verdicts } = await compare(pair);
  return {
    title: revision,
    base: `Compared with ${base}.`,
    ...verdicts,
    changes: await placed({ file: after }, cwd, changes),
    faults: [],
  };
}
