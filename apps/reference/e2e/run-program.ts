import { execFile } from "node:child_process";
import { glob, mkdir, mkdtempDisposable, readFile, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { promisify } from "node:util";

/** How a program ended, and all that it printed. */
export interface Outcome {
  readonly code: number;
  readonly output: string;
}

/** A folder in which programs find the client packages, as if they were installed. */
export async function programFolder(root: string) {
  const folder = await mkdtempDisposable(join(tmpdir(), "snippets-"));
  const modules = join(folder.path, "node_modules");
  for await (const file of glob("packages/{*,clients/*}/package.json", { cwd: root })) {
    const { name } = JSON.parse(await readFile(join(root, file), "utf8")) as { name: string };
    await mkdir(dirname(join(modules, name)), { recursive: true });
    await symlink(join(root, dirname(file)), join(modules, name));
  }
  await writeFile(join(folder.path, "package.json"), '{ "type": "module" }\n');
  return folder;
}

/** What the compiler says of the TypeScript files of a folder; nothing where all is well. */
export async function typeCheck(root: string, folder: string, options = {}): Promise<string> {
  const config = {
    extends: join(root, "tsconfig.base.json"),
    compilerOptions: { noEmit: true, typeRoots: [join(root, "node_modules/@types")], ...options },
    include: ["*.mts"],
  };
  await writeFile(join(folder, "tsconfig.json"), JSON.stringify(config));
  const { output } = await execute(join(root, "node_modules/.bin/tsc"), ["-p", "."], folder);
  return output;
}

/** Runs a file with what its ending names. */
export async function run(folder: string, file: string): Promise<Outcome> {
  if (file.endsWith(".sh")) return execute("sh", ["-eu", file], folder);
  if (file.endsWith(".py")) return execute("python3", [file], folder);
  return execute(process.execPath, [file], folder);
}

async function execute(command: string, args: readonly string[], cwd: string): Promise<Outcome> {
  // Nobody's own curl settings, and no proxy between a program and the mock.
  const env = { PATH: process.env["PATH"], HOME: cwd, no_proxy: "*" };
  return promisify(execFile)(command, args, { cwd, env, timeout: 60_000 }).then(
    ({ stdout, stderr }) => ({ code: 0, output: stdout + stderr }),
    (error: { code?: number; stdout?: string; stderr?: string }) => ({
      code: typeof error.code === "number" ? error.code : 1,
      output: `${error.stdout ?? ""}${error.stderr ?? ""}`,
    }),
  );
}
