import { execFileSync } from "node:child_process";
import { cp, mkdir, mkdtemp, readdir, readlink, rm, symlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const repository = fileURLToPath(new URL("..", import.meta.url));

/** What a command printed and how it ended; both streams in one text. */
export interface Outcome {
  code: number;
  output: string;
}

/**
 * A copy of the working tree in a temporary folder, in which a test may break and add what it likes.
 * Libraries are links to the installed ones; the workspace's packages are the copy's own.
 */
export class WorkspaceCopy implements AsyncDisposable {
  readonly root: string;

  private constructor(root: string) {
    this.root = root;
  }

  /** With these APIs and no others: what somebody else has put into specs/ is not the test's subject. */
  static async make(apis: readonly string[]): Promise<WorkspaceCopy> {
    const root = await mkdtemp(join(tmpdir(), "handshake-copy-"));
    const listed = trackedFiles().filter((file) => {
      const api = /^(?:specs|packages\/clients)\/([^/]+)\//.exec(file)?.[1];
      return api === undefined || apis.includes(api);
    });
    for (const file of listed) {
      await mkdir(dirname(join(root, file)), { recursive: true });
      await cp(join(repository, file), join(root, file));
    }
    await linkModules("node_modules", root);
    const packages = listed.filter((file) => file.endsWith("/package.json"));
    for (const file of packages) await linkModules(join(dirname(file), "node_modules"), root);
    return new WorkspaceCopy(root);
  }

  path(...parts: string[]): string {
    return join(this.root, ...parts);
  }

  /** Runs a program of the workspace (`node`, `tsc`, `vitest`) in the copy. */
  run(program: string, ...args: string[]): Outcome {
    const path = `${join(repository, "node_modules/.bin")}:${process.env["PATH"] ?? ""}`;
    try {
      const output = execFileSync(program, args, {
        cwd: this.root,
        encoding: "utf8",
        stdio: ["ignore", "pipe", "pipe"],
        env: { ...plainEnvironment(), PATH: path },
      });
      return { code: 0, output };
    } catch (error) {
      const ended = error as { status: number | null; stdout: string; stderr: string };
      return { code: ended.status ?? -1, output: ended.stdout + ended.stderr };
    }
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await rm(this.root, { recursive: true, force: true });
  }
}

/** Without what the surrounding test runner set for itself. */
function plainEnvironment(): NodeJS.ProcessEnv {
  const own = Object.entries(process.env).filter(
    ([name]) => !/^(VITEST|NODE_ENV$|TEST$)/.test(name),
  );
  return { ...Object.fromEntries(own), NO_COLOR: "1" };
}

function trackedFiles(): string[] {
  const list = execFileSync(
    "git",
    ["ls-files", "-z", "--cached", "--others", "--exclude-standard"],
    {
      cwd: repository,
      encoding: "utf8",
    },
  );
  const deleted = execFileSync("git", ["ls-files", "-z", "--deleted"], {
    cwd: repository,
    encoding: "utf8",
  });
  const gone = new Set(deleted.split("\0"));
  return list.split("\0").filter((file) => file !== "" && !gone.has(file));
}

/** Links each installed package; a link into the workspace keeps its relative target, and so means the copy. */
async function linkModules(folder: string, root: string): Promise<void> {
  const entries = await readdir(join(repository, folder), { withFileTypes: true }).catch(() => []);
  await mkdir(join(root, folder), { recursive: true });
  for (const entry of entries) {
    // Caches: a copy begins without, and leaves nothing in another's.
    if (entry.name.startsWith(".") && entry.name !== ".bin") continue;
    const path = join(folder, entry.name);
    if (entry.name.startsWith("@") && entry.isDirectory()) {
      await linkModules(path, root);
    } else {
      const target = entry.isSymbolicLink() ? await readlink(join(repository, path)) : "";
      const inWorkspace = target !== "" && !target.includes(".pnpm");
      await symlink(inWorkspace ? target : join(repository, path), join(root, path));
    }
  }
}
