import { findRoot, UsageError } from "@handshake/codegen";
import { ContractError, type ContractSource, findContracts, hasColor } from "@handshake/contract";
import { clientPackage } from "../base/client-package.ts";
import { ACCEPTED_FILE, readAccepted } from "../changeset/accepted.ts";
import { changesetFault } from "../changeset/check.ts";
import { writtenChangesets } from "../changeset/written.ts";
import { diffApi } from "../diff-api.ts";
import { diffDocuments } from "../diff-documents.ts";
import { markdownReport } from "../report/markdown.ts";
import type { Report } from "../report/report.ts";
import { textReport } from "../report/text.ts";
import { type Arguments, HELP, readArguments } from "./arguments.ts";

/** Runs the command line and says how the process shall end. */
export async function main(args: readonly string[], cwd: string, now: Date): Promise<number> {
  try {
    const read = readArguments(args);
    if (read.help) {
      process.stdout.write(HELP);
      return 0;
    }
    const reports = await reportsOf(read, cwd, now.toISOString().slice(0, 10));
    console.log(print(reports, read.format));
    return reports.some(({ faults }) => faults.length > 0) ? 1 : 0;
  } catch (error) {
    const isMendable = error instanceof UsageError || error instanceof ContractError;
    if (!isMendable) throw error;
    console.error(error.message);
    return 1;
  }
}

async function reportsOf(
  { names, documents, check }: Arguments,
  cwd: string,
  today: string,
): Promise<Report[]> {
  if (documents !== undefined) {
    return [await diffDocuments(documents.base, documents.revision, cwd)];
  }
  const root = findRoot(cwd);
  const contracts = await findContracts(root);
  const chosen = choose(contracts, names);
  const accepted = readAccepted(root);
  const lost = accepted.find(({ api }) => !contracts.some(({ name }) => name === api));
  if (lost !== undefined) {
    throw new UsageError(`${ACCEPTED_FILE} names "${lost.api}", which is no contract. Remove it.`);
  }
  const reports: Report[] = [];
  for (const contract of chosen) {
    const report = await diffApi(contract, { root, accepted, today });
    reports.push(check ? checked(report, root) : report);
  }
  return reports;
}

function choose(contracts: readonly ContractSource[], names: readonly string[]): ContractSource[] {
  const known = contracts.map(({ name }) => name);
  const unknown = names.find((name) => !known.includes(name));
  if (unknown !== undefined) {
    const list = known.length === 0 ? "There are none yet." : `There are: ${known.join(", ")}.`;
    throw new UsageError(`There is no contract "${unknown}". ${list}`);
  }
  return contracts.filter(({ name }) => names.length === 0 || names.includes(name));
}

function checked(report: Report, root: string): Report {
  const client = clientPackage(root, report.title);
  if (client === undefined) return report;
  const written = writtenChangesets(root).get(client.name);
  const fault = changesetFault(client.name, report.verdict, written);
  return fault === undefined ? report : { ...report, faults: [...report.faults, fault] };
}

function print(reports: readonly Report[], format: Arguments["format"]): string {
  if (format === "json") return JSON.stringify(reports, null, 2);
  if (format === "markdown") return markdownReport(reports);
  if (reports.length === 0)
    return "There is no contract yet. Put one at specs/<name>/openapi.yaml.";
  return textReport(reports, hasColor(process.stdout));
}
