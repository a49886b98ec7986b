import { execFile, spawn } from "node:child_process";
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { onTestFinished } from "vitest";
import { readTree } from "../src/shell/tree.ts";
import { fixtures } from "./load-fixture.ts";

const repository = fileURLToPath(new URL("../../..", import.meta.url));
const cli = join(repository, "packages/codegen/bin/generate.ts");

/** What a client package needs around it, copied from the repository; the rules are the built-in ones. */
const PARTS = [
  ".oxfmtrc.json",
  ".oxlintrc.json",
  "pnpm-workspace.yaml",
  "tsconfig.base.json",
  "tsconfig.json",
  "packages/runtime/package.json",
];

export interface Outcome {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A repository of its own in a temporary folder. */
export class Workspace {
  readonly root = realpathSync(mkdtempSync(join(tmpdir(), "generate-")));

  /** For one test: it is removed when the test ends. */
  static forTest(contracts: readonly string[] = []): Workspace {
    const workspace = new Workspace(contracts);
    onTestFinished(() => workspace.dispose());
    return workspace;
  }

  constructor(contracts: readonly string[]) {
    for (const part of PARTS) cpSync(join(repository, part), join(this.root, part));
    this.write("package.json", `{ "private": true, "type": "module" }\n`);
    this.#linkModules();
    for (const name of contracts) this.addContract(name);
  }

  /** Links, but a cache of its own. */
  #linkModules(): void {
    const modules = join(this.root, "node_modules");
    mkdirSync(modules);
    for (const name of readdirSync(join(repository, "node_modules"))) {
      if (name === ".cache") continue;
      symlinkSync(join(repository, "node_modules", name), join(modules, name));
    }
  }

  addContract(name: string): void {
    cpSync(join(fixtures, name), join(this.root, "specs", name), {
      recursive: true,
      filter: (path) => !path.endsWith("/expected"),
    });
  }

  dispose(): void {
    rmSync(this.root, { recursive: true, force: true });
  }

  write(path: string, text: string): void {
    mkdirSync(dirname(join(this.root, path)), { recursive: true });
    writeFileSync(join(this.root, path), text);
  }

  remove(path: string): void {
    rmSync(join(this.root, path), { recursive: true });
  }

  /** Every file under a folder with its text. */
  tree(path = "packages/clients"): Record<string, string> {
    return Object.fromEntries(readTree(join(this.root, path)));
  }

  /** Runs the command line as a user would, to its end. */
  generate(...args: string[]): Promise<Outcome> {
    return this.run(process.execPath, [cli, ...args]);
  }

  /** A tool of the repository. */
  tool(name: string, ...args: string[]): Promise<Outcome> {
    return this.run(join(repository, "node_modules/.bin", name), args);
  }

  run(command: string, args: string[]): Promise<Outcome> {
    const env = { ...process.env, NO_COLOR: "1", FORCE_COLOR: "0" };
    return new Promise((resolve) => {
      const child = execFile(command, args, { cwd: this.root, env }, (_, stdout, stderr) => {
        resolve({ code: child.exitCode, stdout, stderr });
      });
    });
  }

  /** Starts the command line and leaves it running; it is ended after the test at the latest. */
  start(...args: string[]) {
    const env = { ...process.env, NO_COLOR: "1", FORCE_COLOR: "0" };
    const child = spawn(process.execPath, [cli, ...args], { cwd: this.root, env });
    onTestFinished(() => void child.kill("SIGKILL"));
    return child;
  }
}
