import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { filesIn } from "../files.ts";
import { isClient, type Tarball } from "../tarball.ts";

const ROOT = fileURLToPath(new URL("../../../", import.meta.url));

/** Sources, tests, and what a build leaves behind. */
const FOREIGN = [
  /(^|\/)(test|tests|__tests__|fixtures|e2e|bench|node_modules)\//,
  /\.(test|spec|bench)\.[^/]*$/,
  /(?<!\.d)\.[cm]?tsx?$/,
  /\.tsbuildinfo$/,
  /(^|\/)\.[^/]+$/,
  /(^|\/)tsconfig[^/]*\.json$/,
];

/** What every package has, and a client with it: its contract and scenarios, whole. */
export async function wrongContents({ folder, source, manifest }: Tarball): Promise<string[]> {
  const files = await filesIn(folder);
  const generated = isClient({ manifest }) ? await filesIn(join(source, "gen")) : [];
  const data = generated.filter((file) => !file.endsWith(".ts")).map((file) => `gen/${file}`);
  const needed = ["README.md", "LICENSE", ...data];
  return [
    ...(manifest.license === undefined ? ["Its package.json names no licence."] : []),
    ...needed.filter((file) => !files.includes(file)).map((file) => `It has no ${file}.`),
    ...(files.some((file) => file.endsWith(".d.ts")) ? [] : ["It has no types."]),
    ...files.filter(isForeign).map((file) => `Nobody needs its ${file}.`),
    ...(await Promise.all(files.map((file) => wrongText(folder, file)))).flat(),
  ];
}

function isForeign(file: string): boolean {
  return FOREIGN.some((pattern) => pattern.test(file));
}

interface SourceMap {
  readonly sources: readonly string[];
  readonly sourcesContent?: readonly (string | null)[];
}

/** A source map that is not there, or whose sources are not; and where the package was made. */
async function wrongText(folder: string, file: string): Promise<string[]> {
  const text = await readFile(join(folder, file), "utf8");
  const [, map] = /^\/\/# sourceMappingURL=(?!data:)(\S+)\s*$/m.exec(text) ?? [];
  const place = join(folder, file, "..");
  const isLost = map !== undefined && !existsSync(join(place, map));
  const { sources, sourcesContent = [] } = file.endsWith(".map")
    ? (JSON.parse(text) as SourceMap)
    : { sources: [] };
  return [
    ...(isLost ? [`Its ${file} names the source map ${map}, which is not there.`] : []),
    ...sources
      .filter((each, at) => sourcesContent[at] == null && !existsSync(join(place, each)))
      .map((each) => `Its ${file} points to ${each}, which is not there.`),
    ...(text.includes(ROOT) ? [`Its ${file} tells in which folder it was made.`] : []),
  ];
}
