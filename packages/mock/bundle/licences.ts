import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";

interface Bundled {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  /** The licence's own words, with who wrote the code. */
  readonly text: string;
}

/**
 * The licences of every package that a bundle holds, sorted by name.
 *
 * @param modules absolute paths of the bundle's files.
 */
export function thirdPartyLicences(modules: readonly string[]): string {
  const folders = new Set(modules.flatMap((file) => packageOf(file) ?? []));
  const packages = new Map(
    [...folders].map(read).map((each) => [`${each.name}@${each.version}`, each]),
  );
  const sorted = [...packages.values()].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
  const parts = sorted.map(
    ({ name, version, licence, text }) => `${name} ${version} (${licence})\n\n${text}`,
  );
  const head = "This package holds code of the following packages, under the licences that follow.";
  return `${[head, ...parts].join(`\n\n${"-".repeat(80)}\n\n`)}\n`;
}

function keyOf({ name, version }: Bundled): string {
  return `${name}@${version}`;
}

/** The folder of the installed package that a file belongs to; `undefined` for one of our own. */
function packageOf(file: string): string | undefined {
  const [path = ""] = file.replace(/^\0(?:late:)?/, "").split("?");
  if (!/[\\/]node_modules[\\/]/.test(path)) return undefined;
  for (let folder = dirname(path); folder !== dirname(folder); folder = dirname(folder)) {
    // Some packages hold a package.json below their own, which names nothing.
    if (manifest(folder)?.["version"] !== undefined) return folder;
  }
  return undefined;
}

function manifest(folder: string): Record<string, unknown> | undefined {
  const file = join(folder, "package.json");
  return existsSync(file) ? { ...Object(JSON.parse(readFileSync(file, "utf8"))) } : undefined;
}

function read(folder: string): Bundled {
  const { name, version, license, author } = manifest(folder) ?? {};
  const licence =
    typeof license === "string" ? license : String(Reflect.get(Object(license), "type"));
  const texts = readdirSync(folder)
    .filter((file) => /^(?:licen[cs]e|copying|notice)(?:[.-]|$)/i.test(file))
    .sort()
    .map((file) => readFileSync(join(folder, file), "utf8").trim());
  const text = texts.length > 0 ? texts.join("\n\n") : withoutFile(licence, author);
  return { name: String(name), version: String(version), licence, text };
}

/** Some packages name their licence in package.json only. */
function withoutFile(licence: string, author: unknown): string {
  const by = typeof author === "string" ? author : Reflect.get(Object(author), "name");
  return `The package holds no text of its licence; its package.json says ${licence}${by ? `, by ${by}` : ""}.`;
}
