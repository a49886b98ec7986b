import { execFile } from "node:child_process";
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

const repository = fileURLToPath(new URL("../../..", import.meta.url));

export const GENERATE = join(repository, "packages/codegen/bin/generate.js");

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

/** A repository of its own in a temporary folder, which whoever made it disposes of. */
export class Workspace {
  readonly root = realpathSync(mkdtempSync(join(tmpdir(), "generate-")));

  constructor() {
    for (const part of PARTS) cpSync(join(repository, part), join(this.root, part));
    this.write("package.json", `{ "private": true, "type": "module" }\n`);
    // The runner's own defaults, so that this repository's settings do not matter here.
    this.write("vitest.config.js", "export default {};\n");
    this.#linkModules();
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

  dispose(): void {
    rmSync(this.root, { recursive: true, force: true });
  }

  write(path: string, text: string): void {
    mkdirSync(dirname(join(this.root, path)), { recursive: true });
    writeFileSync(join(this.root, path), text);
  }

  /** Runs the command line as a user would, to its end. */
  generate(...args: string[]): Promise<Outcome> {
    return this.run(process.execPath, [GENERATE, ...args]);
  }

  /** A tool of the repository. */
  tool(name: string, ...args: string[]): Promise<Outcome> {
    return this.run(join(repository, "node_modules/.bin", name), args);
  }

  run(command: string, args: string[]): Promise<Outcome> {
    const env = { ...process.env, NO_COLOR: "1", FORCE_COLOR: "0" };
    const options = { cwd: this.root, env, maxBuffer: 2 ** 28 };
    return new Promise((resolve) => {
      const child = execFile(command, args, options, (_, stdout, stderr) => {
        resolve({ code: child.exitCode, stdout, stderr });
      });
    });
  }
}
