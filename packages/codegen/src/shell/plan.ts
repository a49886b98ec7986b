import { existsSync } from "node:fs";
import { join } from "node:path";
import type { ClientPackage, Contract, Files } from "../generate-client.ts";
import { scaffold } from "../scaffold/scaffold.ts";
import { formatSource } from "./format-source.ts";
import { CLIENTS, GEN, packageDefaults, README } from "./layout.ts";
import { planReadme } from "./readme.ts";
import type { PackageReport } from "./report.ts";
import { differences, readTree } from "./tree.ts";
import { Draft, writeFiles } from "./write.ts";

/** What has to change on disk so that a package is what its contract says. */
export interface Plan {
  readonly report: PackageReport;
  apply(): void;
  /** Instead of applying it. */
  discard(): void;
}

/**
 * Compares, and unless it is a check, writes beside the package what has to change: many packages
 * at once would fill the memory.
 */
export async function planPackage(
  root: string,
  client: ClientPackage,
  check: boolean,
): Promise<Plan> {
  const { name } = client.contract;
  const folder = join(root, CLIENTS, name);
  const inside = (path: string): string => `${CLIENTS}/${name}/${path}`;
  const before = readTree(join(folder, GEN));
  const changed = differences(before, client.gen).map((path) => `${GEN}/${path}`);
  const missing = await missingScaffold(root, client.contract);
  const readme = await planReadme(root, client);
  const stale = readme.isStale ? [README] : [];
  const files = [...missing.keys(), ...stale, ...changed].sort().map(inside);
  const status = missing.size > 0 ? "created" : files.length > 0 ? "written" : "unchanged";
  const report = { name, status, files } as const;
  if (check || status === "unchanged") return { report, ...NOTHING };
  if (!existsSync(folder)) return { report, ...planFolder(folder, whole(client.gen, missing)) };
  const gen = changed.length > 0 ? new Draft(join(folder, GEN), client.gen) : undefined;
  const apply = (): void => {
    gen?.swap();
    writeFiles(folder, missing);
    readme.apply();
  };
  return { report, apply, discard: () => gen?.discard() };
}

const NOTHING = { apply: () => undefined, discard: () => undefined };

/** A package that there was none of. One that somebody began meanwhile is not replaced. */
function planFolder(folder: string, files: Files): Pick<Plan, "apply" | "discard"> {
  const draft = new Draft(folder, files);
  const apply = (): void => {
    if (existsSync(folder)) {
      draft.discard();
      throw Object.assign(new Error(`${folder} is there now.`), { code: "EEXIST", path: folder });
    }
    draft.swap();
  };
  return { apply, discard: () => draft.discard() };
}

/** The scaffold is for a package that does not exist yet; even then, a file that is there is a person's. */
async function missingScaffold(root: string, contract: Contract): Promise<Files> {
  const folder = join(root, CLIENTS, contract.name);
  if (existsSync(join(folder, "package.json"))) return new Map();
  const files = await scaffold(contract, packageDefaults(root), formatSource(root));
  return new Map([...files].filter(([path]) => !existsSync(join(folder, path))));
}

function whole(gen: Files, rest: Files): Files {
  return new Map([...rest, ...[...gen].map(([path, text]) => [`${GEN}/${path}`, text] as const)]);
}
