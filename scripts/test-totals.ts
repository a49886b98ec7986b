/** What vitest's and Playwright's JSON reports say: how many passed, and which failed. */
import { readFile } from "node:fs/promises";
import { relative } from "node:path";

export interface Totals {
  readonly passed: number;
  /** A sentence each: the file, the test's name, and the first line of what went wrong. */
  readonly failures: readonly string[];
}

interface VitestReport {
  numPassedTests: number;
  testResults: {
    /** The file's absolute path. */
    name: string;
    status: string;
    /** Of a file that did not load. */
    message: string;
    assertionResults: { fullName: string; status: string; failureMessages: string[] }[];
  }[];
}

interface Suite {
  suites?: Suite[];
  specs?: {
    title: string;
    file: string;
    tests: {
      projectName: string;
      status: string;
      results: { errors: { message?: string }[] }[];
    }[];
  }[];
}

interface PlaywrightReport extends Suite {
  stats: { expected: number };
  /** Outside of any test, such as a file that did not load. */
  errors: { message?: string }[];
}

/** A report that is missing counts nothing: its task has failed by itself. */
export async function readTotals(file: string): Promise<Totals> {
  const report: unknown = await readFile(file, "utf8").then(JSON.parse, () => undefined);
  if (report === undefined) return { passed: 0, failures: [] };
  return isVitest(report) ? ofVitest(report) : ofPlaywright(report as PlaywrightReport);
}

function isVitest(report: unknown): report is VitestReport {
  return typeof report === "object" && report !== null && "testResults" in report;
}

function ofVitest({ numPassedTests, testResults }: VitestReport): Totals {
  const failures = testResults.flatMap(({ name, status, message, assertionResults }) => {
    const file = relative(process.cwd(), name);
    const failed = assertionResults.filter((test) => test.status === "failed");
    if (status === "failed" && failed.length === 0) return [failure(file, "", message)];
    return failed.map((test) => failure(file, test.fullName, test.failureMessages[0]));
  });
  return { passed: numPassedTests, failures };
}

function ofPlaywright(report: PlaywrightReport): Totals {
  const outside = report.errors.map(({ message }) => failure("playwright", "", message));
  return { passed: report.stats.expected, failures: [...outside, ...ofSuite(report)] };
}

function ofSuite({ suites = [], specs = [] }: Suite): string[] {
  const failures = specs.flatMap(({ title, file, tests }) =>
    tests
      // A test that passed at its second try is broken, too.
      .filter(({ status }) => status === "unexpected" || status === "flaky")
      .map(({ projectName, results }) =>
        failure(`${file} [${projectName}]`, title, results[0]?.errors[0]?.message),
      ),
  );
  return [...failures, ...suites.flatMap(ofSuite)];
}

function failure(file: string, test: string, message = ""): string {
  // oxlint-disable-next-line no-control-regex -- the reporters' colours
  const [line = ""] = message.replaceAll(/\u001B\[[\d;]*m/g, "").split("\n");
  return [file, test, line].filter((part) => part !== "").join(" › ");
}
