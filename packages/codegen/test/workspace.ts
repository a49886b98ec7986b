import { spawn } from "node:child_process";
import { cpSync, rmSync } from "node:fs";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { GENERATE, Workspace as Base } from "../corpus/workspace.ts";
import { readTree } from "../src/shell/tree.ts";
import { fixtures } from "./load-fixture.ts";

/** With the contracts of the fixtures. */
export class Workspace extends Base {
  /** For one test: it is removed when the test ends. */
  static forTest(contracts: readonly string[] = []): Workspace {
    const workspace = new Workspace(contracts);
    onTestFinished(() => workspace.dispose());
    return workspace;
  }

  constructor(contracts: readonly string[]) {
    super();
    for (const name of contracts) this.addContract(name);
  }

  addContract(name: string): void {
    cpSync(join(fixtures, name), join(this.root, "specs", name), {
      recursive: true,
      filter: (path) => !path.endsWith("/expected"),
    });
  }

  remove(path: string): void {
    rmSync(join(this.root, path), { recursive: true });
  }

  /** Every file under a folder with its text. */
  tree(path = "packages/clients"): Record<string, string> {
    return Object.fromEntries(readTree(join(this.root, path)));
  }

  /** Starts the command line and leaves it running; it is ended after the test at the latest. */
  start(...args: string[]) {
    const env = { ...process.env, NO_COLOR: "1", FORCE_COLOR: "0" };
    const child = spawn(process.execPath, [GENERATE, ...args], { cwd: this.root, env });
    onTestFinished(() => void child.kill("SIGKILL"));
    return child;
  }
}
