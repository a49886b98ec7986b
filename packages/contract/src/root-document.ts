import { type Document, YamlParseError } from "@redocly/openapi-core";
import type { Problem } from "./problem.ts";
import { pointerPlace } from "./place.ts";
import { type FileResolver, reason } from "./resolver.ts";
import { versionFault } from "./version.ts";
import { yamlProblems } from "./yaml-slip.ts";

/** The contract's root file, parsed, and known to be OpenAPI 3.x; or why not. */
export async function readRoot(
  file: string,
  resolver: FileResolver,
): Promise<Document<object> | Problem[]> {
  let document: Document;
  try {
    // Redocly types the result of a rejected load as a value; it rejects.
    const loaded = await resolver.resolveDocument(null, file, true);
    if (loaded instanceof Error) throw loaded;
    document = loaded;
  } catch (error) {
    if (error instanceof YamlParseError) return yamlProblems(error);
    return fault(file, `The contract cannot be read: ${reason(error)}.`, READ_REMEDY);
  }
  return check(document, file);
}

const READ_REMEDY = "Check the path and that you may read the file.";

function check(document: Document, file: string): Document<object> | Problem[] {
  const { parsed, source } = document;
  if (parsed === undefined || parsed === null) {
    return fault(
      file,
      "The contract is empty.",
      'Begin it with `openapi: "3.1.1"`, `info` and `paths`.',
    );
  }
  if (typeof parsed !== "object" || Array.isArray(parsed)) {
    const kind = Array.isArray(parsed) ? "a list" : `a ${typeof parsed}`;
    return fault(
      file,
      `This is ${kind}, not an OpenAPI document.`,
      'An OpenAPI document is a mapping that begins with `openapi: "3.1.1"`.',
    );
  }
  const found = versionFault(parsed);
  if (found === undefined) return { source, parsed };
  const place = pointerPlace({ source, pointer: found.pointer, reportOnKey: true });
  return [{ ...place, message: found.message, remedy: found.remedy, severity: "error" }];
}

function fault(file: string, message: string, remedy: string): Problem[] {
  return [{ file, line: 1, column: 1, message, remedy, severity: "error" }];
}
