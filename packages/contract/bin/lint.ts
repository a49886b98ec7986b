/**
 * `pnpm lint:contracts [name…]`: every contract in `specs/`, or the named ones, against the
 * repository's rules, and the workflows beside it. A warning fails too: `generate` lets it pass, the repository does not.
 */
import {
  ContractError,
  findContracts,
  formatProblems,
  hasColor,
  lintWorkflows,
  loadContract,
  type Problem,
} from "../src/index.ts";

const root = process.cwd();

async function main(names: readonly string[]): Promise<number> {
  const contracts = await findContracts(root);
  const known = contracts.map(({ name }) => name);
  const unknown = names.find((name) => !known.includes(name));
  if (unknown !== undefined) {
    console.error(`There is no contract "${unknown}". There are: ${known.join(", ") || "none"}.`);
    return 1;
  }
  const chosen = contracts.filter(({ name }) => names.length === 0 || names.includes(name));
  const found = await Promise.all(chosen.map(({ file }) => lintAll(file)));
  const problems = found.flat();
  if (problems.length > 0)
    console.error(`${formatProblems(problems, { color: hasColor(process.stderr) })}\n`);
  for (const [index, { name }] of chosen.entries()) console.log(summary(name, found[index] ?? []));
  return problems.length === 0 ? 0 : 1;
}

/** A contract, and the workflows beside it. */
async function lintAll(file: string): Promise<Problem[]> {
  const { document, problems } = await loadContract(file, { root });
  return [...problems, ...(await lintWorkflows(file, document))];
}

function summary(name: string, problems: readonly Problem[]): string {
  if (problems.length === 0) return `${name}: no problems`;
  const text = `${name}: ${problems.length} to mend.`;
  // What is no OpenAPI at all does not become one by a rule that is off.
  const isMatterOfRules = problems.every(({ rule = "struct" }) => rule !== "struct");
  if (!isMatterOfRules) return text;
  return `${text} specs/${name}/redocly.yaml may relax a rule for this API alone.`;
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof ContractError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
