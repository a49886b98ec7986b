/** `pnpm workflows`: every workflow of `specs/`, against the mock or a real service. */
import { ContractError } from "@handshake/contract";
import { ArgumentError, HELP, readArguments } from "./workflows/arguments.ts";
import { findWorkflows } from "./workflows/find.ts";

const root = process.cwd();

async function main(): Promise<boolean> {
  const { help, apis, target } = readArguments(process.argv.slice(2));
  if (help) {
    console.log(HELP);
    return true;
  }
  const found = await findWorkflows(root, apis, target === undefined);
  // The mock takes a while to load: who mistypes a name need not wait for it.
  const { runFile } = await import("./workflows/run-file.ts");
  let isGood = true;
  for (const { name, contract, files } of found) {
    for (const file of files) {
      const { ok, text } = await runFile({ root, name, contract, file, target });
      (ok ? console.log : console.error)(text);
      isGood &&= ok;
    }
  }
  return isGood;
}

try {
  if (!(await main())) process.exitCode = 1;
} catch (error) {
  if (!(error instanceof ArgumentError || error instanceof ContractError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
