/**
 * `pnpm fetch-refs [name…] [--again]`: saves a copy of what contracts refer to on other hosts, beside
 * each contract in `remote/`. All other commands read the copies: what is generated today is what is
 * generated tomorrow, and without a network.
 */
import { relative } from "node:path";
import { parseArgs } from "node:util";
import { ContractError, findContracts, RemoteError, saveCopies } from "../src/index.ts";

const HELP = `pnpm fetch-refs [name…] [--again]

Saves a copy of everything that contracts refer to on other hosts, in specs/<name>/remote.

  name…     only these contracts; all when none is given
  --again   also those that are there already
  --help    this text
`;

async function main(args: readonly string[]): Promise<number> {
  const { values, positionals: names } = parsed(args);
  if (values.help) {
    process.stdout.write(HELP);
    return 0;
  }
  const root = process.cwd();
  const contracts = await findContracts(root);
  const known = contracts.map(({ name }) => name);
  const unknown = names.find((name) => !known.includes(name));
  if (unknown !== undefined) {
    throw new Refused(
      `There is no contract "${unknown}". There are: ${known.join(", ") || "none"}.`,
    );
  }
  for (const { name, file } of contracts) {
    if (names.length > 0 && !names.includes(name)) continue;
    const saved = await saveCopies(file, { again: values.again });
    for (const one of saved) console.log(`${one.address} → ${relative(root, one.file)}`);
    if (saved.length === 0) console.log(`${name}: nothing to fetch`);
  }
  return 0;
}

/** The user asked for something that cannot be done. */
class Refused extends Error {}

function parsed(args: readonly string[]) {
  try {
    const options = {
      again: { type: "boolean", default: false },
      help: { type: "boolean", short: "h", default: false },
    } as const;
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    const [sentence] = (error instanceof Error ? error.message : String(error)).split(". ");
    throw new Refused(`${sentence}. See pnpm fetch-refs --help.`, { cause: error });
  }
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  const isKnown = [ContractError, RemoteError, Refused].some((kind) => error instanceof kind);
  if (!isKnown) throw error;
  console.error((error as Error).message);
  process.exitCode = 1;
}
