/** Runs workflows with the Redocly CLI, apart, and reads its report. */
import { execFile } from "node:child_process";
import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { OpenApiDocument } from "@handshake/contract";

const cli = fileURLToPath(new URL("bin/cli.js", import.meta.resolve("@redocly/cli/package.json")));

/** What `redocly respect` says of a run, as far as this reads it; also requests and answers, with all that is secret. */
interface RespectReport {
  readonly files: Readonly<
    Record<string, { readonly executedWorkflows: readonly ExecutedWorkflow[] }>
  >;
}

export interface ExecutedWorkflow {
  readonly workflowId: string;
  readonly executedSteps: readonly (ExecutedStep | ExecutedWorkflow)[];
}

export interface ExecutedStep {
  readonly stepId: string;
  readonly checks?: readonly Check[];
}

interface Check {
  readonly name: string;
  readonly passed: boolean;
  readonly condition?: string;
}

/** The report of one file, or what the command itself said where it made none. */
export type Ran = { readonly workflows: readonly ExecutedWorkflow[] } | { readonly fault: string };

/** Runs one file of workflows beside this contract, which names the address of the service. */
export async function respect(file: string, document: OpenApiDocument): Promise<Ran> {
  const folder = await mkdtemp(join(tmpdir(), "workflows-"));
  try {
    const copy = join(folder, basename(file));
    await cp(file, copy);
    // JSON is YAML.
    await writeFile(join(folder, "openapi.yaml"), JSON.stringify(document));
    const report = join(folder, "report.json");
    const said = await run(folder, ["respect", basename(file), `--json-output=${report}`]);
    const text = await readFile(report, "utf8").catch(() => undefined);
    const { files = {} } = text === undefined ? {} : (JSON.parse(text) as Partial<RespectReport>);
    const workflows = Object.values(files).flatMap(({ executedWorkflows }) => executedWorkflows);
    return workflows.length > 0 ? { workflows } : { fault: firstSentence(said) };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function run(cwd: string, args: readonly string[]): Promise<string> {
  const env = {
    ...process.env,
    REDOCLY_TELEMETRY: "off",
    REDOCLY_SUPPRESS_UPDATE_NOTICE: "true",
    NO_COLOR: "1",
    FORCE_COLOR: "0",
  };
  return new Promise((resolve) => {
    const options = { cwd, env, maxBuffer: 2 ** 26 };
    execFile(process.execPath, [cli, ...args], options, (_, stdout, stderr) =>
      resolve(`${stderr}\n${stdout}`),
    );
  });
}

/** What went wrong before a step ran is about the file, and holds nothing of a call. */
function firstSentence(said: string): string {
  const lines = said.split("\n").map((line) => line.trim());
  const told = lines.find((line) => /[a-z]{3}/i.test(line) && !line.includes("exited with error"));
  return told ?? "The Redocly CLI said nothing.";
}
