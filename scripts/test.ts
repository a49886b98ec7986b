/** Everything that `pnpm test` promises, in the order in which a failure is cheapest to learn. */
import { spawn } from "node:child_process";
import { rm } from "node:fs/promises";
import { readTotals } from "./test-totals.ts";

// By itself and first: the other tasks generate, and would mend the drift that is to be found.
const drift = ["drift"];
const tasks = ["lint:contracts", "lint", "typecheck", "test:node", "build", "e2e"];
const reports = [
  "test-results/vitest.json",
  "apps/portal/test-results/playwright.json",
  "packages/mock/test-results/playwright.json",
  "apps/reference/test-results/playwright.json",
];

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

const totals = await Promise.all(reports.map(readTotals));
const passed = totals.reduce((sum, each) => sum + each.passed, 0);
const failures = totals.flatMap((each) => each.failures);
// Where each is told at length is far above by now.
if (failures.length > 0)
  console.log(`\nFailed:\n${failures.map((each) => `  ${each}`).join("\n")}`);
console.log(`\n${passed} passed, ${failures.length} failed`);
process.exitCode = code;
