import { execFile } from "node:child_process";
import { relative } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { findContracts, formatProblem, lintContract } from "@handshake/contract";
import { expect, test } from "vitest";

const root = fileURLToPath(new URL("..", import.meta.url));
const contracts = await findContracts(root);
const run = promisify(execFile);

test.each(contracts)("$name keeps every rule, without a warning", async ({ file }) => {
  const problems = await lintContract(file, { root });
  expect(problems.map((problem) => formatProblem(problem, { cwd: root }))).toEqual([]);
});

const broken = fileURLToPath(new URL("fixtures/lint/openapi.yaml", import.meta.url));

test("the Redocly CLI finds what the repository's own lint finds, house rules included", async () => {
  const own = await lintContract(broken, { root });
  const cli = await redocly(relative(root, broken));
  expect(own.map(({ rule, severity }) => `${severity} ${rule}`).toSorted()).toEqual(cli);
  expect(cli).toContain("warn handshake/operation-source");
});

test("what would make the generated code wrong is an error, and a broken promise is a warning", async () => {
  const problems = await lintContract(broken, { root });
  const places = problems.map(({ line, rule, severity }) => `${severity} ${line} ${rule}`);
  expect(places).toEqual(
    expect.arrayContaining([
      "error 10 operation-operationId-unique",
      "error 21 no-invalid-media-type-examples",
      "warn 6 operation-summary",
      "warn 16 handshake/named-examples",
    ]),
  );
});

/** `severity rule` of each problem that the CLI reports. It exits with 1 on an error. */
async function redocly(file: string): Promise<string[]> {
  const cli = "node_modules/@redocly/cli/bin/cli.js";
  const failure = await run(process.execPath, [cli, "lint", "--format=json", file], {
    cwd: root,
  }).catch((error: unknown) => error);
  const { stdout } = failure as { stdout: string };
  const report = JSON.parse(stdout) as { problems: { ruleId: string; severity: string }[] };
  return report.problems.map(({ ruleId, severity }) => `${severity} ${ruleId}`).toSorted();
}
