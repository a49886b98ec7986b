import { type Cell, failed, PASSED, type Section } from "./cell.ts";
import { concurrently } from "./concurrently.ts";
import { brokenLaws } from "./laws/laws.ts";
import { type Outcome, plainEnvironment, run, words } from "./run.ts";
import type { Stage } from "./stage.ts";
import type { Tarball } from "./tarball.ts";
import { tool } from "./tools.ts";

/** Looks at the tarballs with the linters of the trade, and by our own laws. */
export async function checkPackages({ tarballs }: Stage): Promise<Section> {
  console.log("Looking at the tarballs.");
  const rows = await concurrently(tarballs, async (tarball) => ({
    name: `${tarball.manifest.name} ${tarball.manifest.version}`,
    cells: [await publint(tarball), await attw(tarball), await laws(tarball, tarballs)],
  }));
  return { title: "Packed as", columns: ["publint", "attw", "laws"], rows };
}

async function publint({ file, folder }: Tarball): Promise<Cell> {
  const outcome = await runTool(folder, tool("publint/src/cli.js"), "--strict", file);
  return outcome.code === 0 ? PASSED : failed(words(outcome));
}

async function attw({ file, folder, manifest }: Tarball): Promise<Cell> {
  // It takes every export for a module, but there is none in YAML.
  const others = Object.keys(manifest.exports ?? {}).filter((path) => path.endsWith(".yaml"));
  const outcome = await runTool(
    folder,
    tool("@arethetypeswrong/cli/dist/index.js"),
    // `require` gets a module, too: the runs prove that it works.
    "--profile=esm-only",
    "--format=ascii",
    "--no-emoji",
    file,
    ...(others.length > 0 ? ["--exclude-entrypoints", ...others] : []),
  );
  return outcome.code === 0 ? PASSED : failed(faultsIn(outcome) || words(outcome));
}

/** attw reports every export under every resolution: those that are at fault, and not by our choice. */
function faultsIn({ stdout }: Outcome): string {
  const exports = stdout.split(/^\*+$/m).map((block) => ({
    name: /^"(.+)"$/m.exec(block)?.[1],
    faults: block.match(/^(?:node16|bundler).*: (?!OK|\(ignored\)).+$/gm) ?? [],
  }));
  return exports
    .flatMap(({ name, faults }) => faults.map((fault) => `${name}, ${fault}`))
    .join("\n");
}

async function laws(tarball: Tarball, all: readonly Tarball[]): Promise<Cell> {
  const broken = await brokenLaws(tarball, all);
  return broken.length === 0 ? PASSED : failed(broken.join("\n"));
}

function runTool(cwd: string, ...args: readonly string[]): Promise<Outcome> {
  return run(process.execPath, args, { cwd, env: plainEnvironment() });
}
