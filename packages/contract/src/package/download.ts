import { spawn } from "node:child_process";
import { readFile, rm, writeFile, mkdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import { text } from "node:stream/consumers";
import { gunzipSync } from "node:zlib";
import { PackageError } from "./package-error.ts";
import { tarFiles } from "./tar.ts";
import { temporaryFolder } from "./temporary-folder.ts";

/** A package by name, and perhaps a version or tag. */
export interface PackageReference {
  readonly name: string;
  readonly version?: string;
}

/**
 * Fetches a package with the person's own npm, so that .npmrc, proxies and tokens count, and unpacks
 * it. Nothing of it is run, and nothing that it depends on is fetched.
 *
 * @param cwd where npm looks for a project's `.npmrc`.
 * @returns the folder that holds its package.json; it goes when this process ends.
 * @throws {PackageError}
 */
export async function downloadPackage(
  { name, version }: PackageReference,
  cwd: string,
): Promise<string> {
  const folder = await temporaryFolder();
  const reference = version === undefined ? name : `${name}@${version}`;
  const { stdout, stderr, code } = await npm(reference, folder, cwd);
  if (code !== 0) {
    const output = `${stdout}\n${stderr}`;
    throw new PackageError(explain(reference, output), /\bE404\b/.test(output));
  }
  const [packed] = Object.values<{ filename: string }>(JSON.parse(stdout));
  if (packed === undefined) throw new PackageError(`npm did not hand out ${reference}.`);
  // Some versions of npm write the scope into the name that they tell, and a dash into the file's.
  const tarball = join(folder, packed.filename.replace(/^@/, "").replaceAll("/", "-"));
  const target = join(folder, "package");
  for (const { path, bytes } of tarFiles(gunzipSync(await readFile(tarball)))) {
    const file = join(target, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, bytes);
  }
  await rm(tarball);
  return target;
}

async function npm(reference: string, folder: string, cwd: string) {
  const args = ["pack", reference, "--json", "--ignore-scripts", "--pack-destination", folder];
  // On Windows npm is a script, which only a shell starts. None of the arguments needs quotes there.
  const options = process.platform === "win32" ? { shell: true } : {};
  const child = spawn("npm", args, { cwd, ...options, stdio: ["ignore", "pipe", "pipe"] });
  const ended = Promise.withResolvers<number | null>();
  child.once("error", () =>
    ended.reject(
      new PackageError(
        `npm is needed to fetch ${reference}, and is not on the PATH of this machine.`,
      ),
    ),
  );
  child.once("close", (code) => ended.resolve(code));
  const [stdout, stderr, code] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    ended.promise,
  ]);
  return { stdout, stderr, code };
}

const REASONS: readonly (readonly [RegExp, (reference: string) => string])[] = [
  [
    /\bE404\b/,
    (reference) =>
      `There is no package ${reference} in the registry, or it takes a log-in to see it.`,
  ],
  [/\bE?TARGET\b/, (reference) => `The registry has no such version: ${reference}.`],
  [
    /\b(E401|E403|ENEEDAUTH)\b/,
    (reference) => `The registry does not let you read ${reference}. Log in with npm login.`,
  ],
  [
    /\b(ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|ERR_SOCKET_TIMEOUT)\b/,
    (reference) =>
      `npm cannot reach the registry to fetch ${reference}. Is there a network, and does the registry in .npmrc answer?`,
  ],
];

/** npm's own words only where nothing better is known: an address in them may hold a secret. */
function explain(reference: string, output: string): string {
  const [, sentence] = REASONS.find(([pattern]) => pattern.test(output)) ?? [];
  if (sentence) return sentence(reference);
  const [, code = "an error"] = /\bcode["': ]+(E[A-Z0-9_]+)/.exec(output) ?? [];
  return `npm could not fetch ${reference} (${code}). Try npm pack ${reference} to see why.`;
}
