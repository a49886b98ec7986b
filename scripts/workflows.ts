/** `pnpm workflows`: every workflow of `specs/`, against the mock or a real service. */
import { relative } from "node:path";
import { bundleContract, ContractError } from "@handshake/contract";
import { startMock } from "@handshake/mock";
import { aimed } from "./workflows/aimed.ts";
import { ArgumentError, HELP, readArguments } from "./workflows/arguments.ts";
import { type ApiWorkflows, findWorkflows } from "./workflows/find.ts";
import { tell } from "./workflows/report.ts";
import { respect } from "./workflows/respect.ts";

const root = process.cwd();

async function main(): Promise<boolean> {
  const { help, apis, target } = readArguments(process.argv.slice(2));
  if (help) {
    console.log(HELP);
    return true;
  }
  let isGood = true;
  for (const api of await findWorkflows(root, apis, target === undefined)) {
    for (const file of api.files) isGood = (await runFile(api, file, target)) && isGood;
  }
  return isGood;
}

async function runFile(api: ApiWorkflows, file: string, target: URL | undefined): Promise<boolean> {
  const { document } = await bundleContract(api.contract);
  // One mock for each file: what a workflow locks is open again for the next.
  await using mock = target === undefined ? await startMock({ contracts: [api.contract] }) : null;
  const address = target ?? new URL(mock?.url ?? "");
  const { ok, text } = tell(relative(root, file), await respect(file, aimed(document, address)));
  (ok ? console.log : console.error)(text);
  return ok;
}

try {
  if (!(await main())) process.exitCode = 1;
} catch (error) {
  if (!(error instanceof ArgumentError || error instanceof ContractError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
