import { findContracts } from "@handshake/contract";
import { clientPackage } from "./base/client-package.ts";
import { readAccepted } from "./changeset/accepted.ts";
import { changesetFault } from "./changeset/check.ts";
import { writtenChangesets } from "./changeset/written.ts";
import { diffApi } from "./diff-api.ts";
import { ReleaseError } from "./release-error.ts";
import type { Report } from "./report/report.ts";

/** A contract's report, and the client package that it is released as. */
export interface Verdict {
  readonly report: Report;
  /** The contract's root file. */
  readonly file: string;
  readonly name: string;
  readonly version: string;
  /** A person wrote a changeset for it. */
  readonly isWritten: boolean;
}

/** @throws {ReleaseError} with what has to be mended, a changeset that is too small included. */
export async function verdicts(root: string, today: string): Promise<Verdict[]> {
  const accepted = readAccepted(root);
  const written = writtenChangesets(root);
  const found: Verdict[] = [];
  const faults: string[] = [];
  for (const contract of await findContracts(root)) {
    const report = await diffApi(contract, { root, accepted, today });
    const client = clientPackage(root, contract.name);
    faults.push(...report.faults);
    if (client === undefined) continue;
    const { name, version } = client;
    const fault = changesetFault(name, report.verdict, written.get(name));
    if (fault !== undefined) faults.push(fault);
    found.push({ report, file: contract.file, name, version, isWritten: written.has(name) });
  }
  if (faults.length === 0) return found;
  throw new ReleaseError([...faults, "Nothing was changed."].join("\n"));
}
