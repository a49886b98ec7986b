import { writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { UsageError } from "@handshake/codegen";
import type { Finding } from "../change.ts";
import type { Level } from "../level.ts";
import type { DocumentFiles } from "./documents.ts";
import { run } from "../run.ts";

/** A difference as `redocly diff --format json` tells it, whether a rule minds it or not. */
export interface Difference {
  /** What kind of object changed: `Schema`, `ServerVariable`. */
  readonly typeName: string;
  readonly kind: "added" | "removed" | "modified";
  readonly impact: Level;
  readonly verdicts: readonly { ruleId: string; impact: Level; message: string }[];
  /** The keyword that changed; absent where the object as a whole came or went. */
  readonly property?: string;
  readonly base?: Side;
  readonly revision?: Side;
}

interface Side {
  readonly pointer: string;
  readonly value?: unknown;
}

const BIN = createRequire(import.meta.url).resolve("@redocly/cli/bin/cli.js");

/** Its recommended rules, whatever the redocly.yaml of the folder has. */
const CONFIG = "extends: [diff-recommended]\n";

/** Every difference that Redocly finds. @throws {UsageError} when it cannot read the documents. */
export async function redoclyDiff(files: DocumentFiles): Promise<Difference[]> {
  const config = join(files.folder, "redocly.yaml");
  await writeFile(config, CONFIG);
  const args = [BIN, "diff", files.base, files.revision, "--config", config, "--format", "json"];
  const env = { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" };
  const { stdout, stderr } = await run(process.execPath, [...args, "--fail-on", "none"], { env });
  try {
    const { changes } = JSON.parse(stdout) as { changes: Difference[] };
    return changes;
  } catch {
    throw new UsageError(`Redocly cannot compare the documents: ${stderr.trim()}`);
  }
}

/** Redocly's differences as its opinions: a verdict of a rule, else the impact of the kind of difference. */
export function redoclyFindings(differences: readonly Difference[]): Finding[] {
  return differences.flatMap((difference) => {
    const pointer = pointerOf(difference);
    const { verdicts, impact, kind } = difference;
    if (verdicts.length === 0) {
      return [{ judge: "redocly", level: impact, rule: kind, reason: told(difference), pointer }];
    }
    return verdicts.map(({ ruleId, impact: level, message }): Finding => ({
      judge: "redocly",
      level,
      rule: ruleId,
      reason: message,
      pointer,
    }));
  });
}

export function pointerOf({ base, revision }: Difference): string {
  return revision?.pointer ?? base?.pointer ?? "#";
}

function told({ typeName, kind, property }: Difference): string {
  return property === undefined ? `${typeName} ${kind}` : `\`${property}\` of ${typeName} ${kind}`;
}
