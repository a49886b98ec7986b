import { readFileSync } from "node:fs";
import { join } from "node:path";
import { bundleContract, ContractError, METHODS, type OpenApiDocument } from "@handshake/contract";
import { type Outcome, Workspace } from "./workspace.ts";

/** In their order: each needs those before it. */
export const STATIONS = ["read", "generate", "types", "mock", "calls"] as const;

type Station = (typeof STATIONS)[number];

/** What became of one document. */
export interface Journey {
  /** As it was named. */
  readonly document: string;
  readonly operations: number;
  /** Operations that were called through the client: the others have no example to make a call of. */
  readonly called: number;
  /** Where it did not get through, and why; absent where it did. */
  readonly stopped?: { readonly station: Station; readonly why: string };
}

/** Takes a document through every station, in a repository of its own. Nothing is linted. */
export async function journey(document: string): Promise<Journey> {
  let contract: OpenApiDocument;
  try {
    ({ document: contract } = await bundleContract(document));
  } catch (error) {
    if (!(error instanceof ContractError)) throw error;
    const [first] = error.problems;
    const why =
      first === undefined ? error.message : `${first.line}:${first.column} ${first.message}`;
    return { document, operations: 0, called: 0, stopped: { station: "read", why } };
  }
  const workspace = new Workspace();
  try {
    workspace.write("specs/document/openapi.json", JSON.stringify(contract, null, 2));
    workspace.write("specs/document/redocly.yaml", "rules: {}\n");
    return { document, operations: operationsOf(contract), ...(await travel(workspace)) };
  } finally {
    workspace.dispose();
  }
}

function operationsOf({ paths = {} }: OpenApiDocument): number {
  return Object.values(paths).flatMap((item) => METHODS.filter((method) => item?.[method])).length;
}

type Travelled = Pick<Journey, "called" | "stopped">;

async function travel(workspace: Workspace): Promise<Travelled> {
  const generated = await workspace.generate();
  if (generated.code !== 0) return stoppedAt("generate", whyNot(generated));
  const compiled = await workspace.tool("tsc", "-p", ".");
  if (compiled.code !== 0) return stoppedAt("types", whyNot(compiled));
  const ran = await workspace.tool("vitest", "run", "--reporter=json", `--outputFile=${REPORT}`);
  return called(workspace, ran);
}

const REPORT = "report.json";

interface TestReport {
  readonly testResults: readonly {
    readonly message: string;
    readonly assertionResults: readonly {
      readonly title: string;
      readonly status: string;
      readonly failureMessages: readonly string[];
    }[];
  }[];
}

/** The package's own test starts the mock, and calls every operation that has an example. */
function called(workspace: Workspace, ran: Outcome): Travelled {
  let report: TestReport;
  try {
    report = JSON.parse(readFileSync(join(workspace.root, REPORT), "utf8")) as TestReport;
  } catch {
    return stoppedAt("mock", whyNot(ran));
  }
  const [{ message = "", assertionResults = [] } = {}] = report.testResults;
  if (assertionResults.length === 0) return stoppedAt("mock", firstLine(message));
  const failed = assertionResults.filter(({ status }) => status === "failed");
  const calls = assertionResults.filter(({ title }) => title.includes("gets an answer"));
  const count = calls.filter(({ status }) => status === "passed").length;
  const [first] = failed;
  if (first === undefined) return { called: count };
  const more = failed.length > 1 ? ` (and ${failed.length - 1} more)` : "";
  const why = `${first.title}: ${firstLine(first.failureMessages[0] ?? "")}${more}`;
  return { ...stoppedAt("calls", why), called: count };
}

function stoppedAt(station: Station, why: string): Travelled {
  return { called: 0, stopped: { station, why } };
}

/** What a program said first. */
function whyNot({ stdout, stderr }: Outcome): string {
  return firstLine(stderr) || firstLine(stdout) || "It ended without a word.";
}

function firstLine(text: string): string {
  return text.trim().split("\n")[0]?.trim() ?? "";
}
