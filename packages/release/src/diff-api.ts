import { readFileSync } from "node:fs";
import { join } from "node:path";
import {
  bundleContract,
  ContractError,
  type ContractSource,
  loadContract,
  type OpenApiDocument,
} from "@handshake/contract";
import { type ClientPackage, clientPackage } from "./base/client-package.ts";
import { contractIn, lastRelease, type Release } from "./base/last-release.ts";
import { accept, type Accepted } from "./changeset/accepted.ts";
import { compare } from "./compare.ts";
import { nextVersion, strictest } from "./level.ts";
import { placed } from "./report/place.ts";
import type { Report } from "./report/report.ts";
import { publishedPrograms } from "./types/published-programs.ts";

export interface DiffOptions {
  readonly root: string;
  readonly accepted: readonly Accepted[];
  /** `2027-01-31` */
  readonly today: string;
}

/** Compares a contract with the one inside its last published package. */
export async function diffApi(contract: ContractSource, options: DiffOptions): Promise<Report> {
  const client = clientPackage(options.root, contract.name);
  if (client === undefined) {
    return unreleased(contract.name, "It has no client package yet: `pnpm generate` makes one.");
  }
  const release = await lastRelease(options.root, client);
  if (release.version === undefined) {
    return { ...unreleased(contract.name, release.why), next: client.version };
  }
  return diffRelease(contract, client, release, options);
}

function unreleased(title: string, why: string): Report {
  return {
    title,
    base: `Never released: everything in it is new. ${why}`,
    verdict: "none",
    wire: "none",
    types: "none",
    changes: [],
    notes: [],
    faults: [],
  };
}

async function diffRelease(
  contract: ContractSource,
  client: ClientPackage,
  release: Release,
  { root, accepted, today }: DiffOptions,
): Promise<Report> {
  const { document: base } = await bundleContract(contractIn(release, client.name));
  const revision = await linted(contract, root);
  const before = release.source ?? release.folder;
  const { changes, notes, ...axes } = await compare({ name: contract.name, base, revision }, () =>
    publishedPrograms({ before, after: client.folder, root }),
  );
  const own = accepted.filter(({ api }) => api === contract.name);
  const settled = accept(changes, own, today);
  const floor = axes.verdict === "none" ? "none" : "patch";
  const verdict = strictest([floor, ...settled.changes.map(({ level }) => level)]);
  return {
    title: contract.name,
    base: `Compared with ${client.name} ${release.version} of ${release.from}.`,
    ...axes,
    verdict,
    version: release.version,
    next: nextVersion(release.version, verdict),
    changes: await placed(contract, root, settled.changes),
    notes: [...notes, ...settled.notes],
    faults: [...stale(client, revision), ...settled.faults],
  };
}

/** A contract that the generator would refuse has no next version. @throws {ContractError} */
async function linted({ file }: ContractSource, root: string): Promise<OpenApiDocument> {
  const { document, problems } = await loadContract(file, { root });
  if (document !== undefined) return document;
  throw new ContractError(problems.filter(({ severity }) => severity === "error"));
}

/** Programs are compiled against what is generated, so that has to be in step. */
function stale({ folder }: ClientPackage, document: OpenApiDocument): string[] {
  const generated = readFileSync(join(folder, "gen/openapi.json"), "utf8");
  if (JSON.stringify(JSON.parse(generated)) === JSON.stringify(document)) return [];
  return [
    "The client package is not what the contract gives: run `pnpm generate`, and this again.",
  ];
}
