/** Everything that `pnpm test` promises, in the order in which a failure is cheapest to learn. */
import { spawn } from "node:child_process";
import { readFile, rm } from "node:fs/promises";

// By itself and first: the other tasks generate, and would mend the drift that is to be found.
const drift = ["drift"];
const tasks = ["lint:contracts", "lint", "typecheck", "test:node", "build", "e2e"];
const reports = [
  "test-results/vitest.json",
  "apps/portal/test-results/playwright.json",
  "packages/mock/test-results/playwright.json",
];

interface Counts {
  passed: number;
  failed: number;
}

/** Both reporters' totals; a report that is missing counts nothing, its task has failed by itself. */
async function count(file: string): Promise<Counts> {
  const report: unknown = await readFile(file, "utf8").then(JSON.parse, () => ({}));
  const totals = report as {
    numPassedTests?: number;
    numFailedTests?: number;
    stats?: { expected: number; unexpected: number; flaky: number };
  };
  return {
    passed: totals.numPassedTests ?? totals.stats?.expected ?? 0,
    failed:
      totals.numFailedTests ?? (totals.stats ? totals.stats.unexpected + totals.stats.flaky : 0),
  };
}

function turbo(run: readonly string[]): Promise<number> {
  const args = [
    "run",
    ...run,
    "--continue=dependencies-successful",
    "--log-order=grouped",
    "--log-prefix=none",
    // One task at a time: the tests use both cores themselves, and their output stays in one piece.
    "--concurrency=1",
  ];
  return new Promise((resolve, reject) => {
    const child = spawn("turbo", args, {
      stdio: "inherit",
      env: { ...process.env, TURBO_TELEMETRY_DISABLED: "1", DO_NOT_TRACK: "1" },
    });
    // Ctrl-C reaches the whole group; wait for turbo to end its tasks rather than die before it.
    process.once("SIGTERM", () => child.kill("SIGTERM"));
    child.once("error", reject);
    child.once("exit", (code, signal) => resolve(signal ? 130 : (code ?? 1)));
  });
}

process.on("SIGINT", () => undefined);
await Promise.all(reports.map((file) => rm(file, { force: true })));
const code = (await turbo(drift)) || (await turbo(tasks));

const totals = await Promise.all(reports.map(count));
const passed = totals.reduce((sum, each) => sum + each.passed, 0);
const failed = totals.reduce((sum, each) => sum + each.failed, 0);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = code;
