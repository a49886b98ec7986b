import { startMock } from "@handshake/mock";
import { beforeEach, describe, expect, test } from "vitest";
import * as enosValidate from "../../packages/clients/enos/gen/validate.ts";
import * as enos from "../../packages/clients/enos/src/index.ts";
import * as koodriveValidate from "../../packages/clients/koodrive/gen/validate.ts";
import * as koodrive from "../../packages/clients/koodrive/src/index.ts";

type LogIn = (packages: object, mock: string, options?: object) => Promise<readonly Step[]>;

interface Step {
  readonly step: string;
  readonly problem?: string;
}

// A program for runtimes without types: it has none itself.
const program = new URL("../fixtures/programs/log-in.js", import.meta.url).href;
const { logIn } = (await import(program)) as { readonly logIn: LogIn };

const contracts = ["enos", "koodrive"].map(
  (api) => new URL(`../../specs/${api}/`, import.meta.url),
);
const mock = await startMock({ contracts });
const packages = { enos, enosValidate, koodrive, koodriveValidate };

beforeEach(() => {
  mock.reset();
  return () => mock.reset();
});

function problemsIn(report: readonly Step[]): (readonly string[])[] {
  return report.flatMap(({ step, problem }) => (problem === undefined ? [] : [[step, problem]]));
}

describe("the program of every runtime", () => {
  test("has no problem to report where all goes well", async () => {
    const report = await logIn(packages, mock.url);
    expect(report.length).toBeGreaterThan(5);
    expect(problemsIn(report)).toEqual([]);
  });

  test("reports a log-in that fails, and one that succeeds with a wrong password", async () => {
    mock.api("enos").pin("login", "attemptLimit");
    mock.api("koodrive").pin("login", "success");
    expect(problemsIn(await logIn(packages, mock.url))).toEqual([
      [expect.stringMatching(/^KooDrive keeps a wrong/), expect.stringContaining(`"ok":true`)],
      [expect.stringMatching(/^EnOS lets the right/), expect.stringContaining("FailureError")],
      [expect.stringMatching(/^EnOS keeps a wrong/), expect.stringContaining("31429")],
      [expect.stringMatching(/^EnOS's session/), expect.stringContaining("TypeError")],
    ]);
  });

  test("reports requests that are not held against the contract", async () => {
    const lax = { validating: () => ({}) };
    const report = await logIn({ ...packages, enosValidate: lax }, mock.url);
    expect(problemsIn(report)).toEqual([
      [expect.stringMatching(/^\.\/validate keeps what breaks EnOS/), expect.any(String)],
    ]);
  });

  test("reports a runtime that makes code from text, where it must not", async () => {
    const report = await logIn(packages, mock.url, { isWithoutEval: true });
    expect(problemsIn(report)).toEqual([["the runtime makes no code from text", `"made"`]]);
  });

  test("reports that nobody answers", async () => {
    const report = await logIn(packages, "http://127.0.0.1:1");
    expect(problemsIn(report).length).toBeGreaterThan(3);
  });
});
