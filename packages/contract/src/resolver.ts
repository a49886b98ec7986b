import {
  BaseResolver,
  type Document,
  isAbsoluteUrl,
  ResolveError,
  type Source,
  YamlParseError,
} from "@redocly/openapi-core";
import { jsonProblem } from "./json-slip.ts";

/**
 * Reads the files of one contract, each once. A `$ref` to another host is refused: what is
 * generated today must be what is generated tomorrow, and without a network.
 */
export class FileResolver extends BaseResolver {
  override async loadExternalRef(absoluteRef: string): Promise<Source> {
    if (isAbsoluteUrl(absoluteRef)) {
      throw new ResolveError(new Error("it is on another host, and only files are read"));
    }
    try {
      return await super.loadExternalRef(absoluteRef);
    } catch (error) {
      throw new ResolveError(new Error(reason(error)));
    }
  }

  override parseDocument(source: Source, isRoot?: boolean): Document {
    const slip = jsonProblem(source);
    if (slip === undefined) return super.parseDocument(source, isRoot);
    throw new YamlParseError(new Error(`${slip.message} (${slip.line}:${slip.column})`), source);
  }
}

/** The files read so far that parse. */
export async function readDocuments({ cache }: BaseResolver): Promise<Document[]> {
  const outcomes = await Promise.allSettled(cache.values());
  return outcomes.flatMap((outcome) =>
    outcome.status === "fulfilled" && !(outcome.value instanceof Error) ? [outcome.value] : [],
  );
}

/** Why a file could not be read, without its path: the place of the problem names it. */
export function reason(error: unknown): string {
  const cause = error instanceof ResolveError ? error.originalError : error;
  const code = cause instanceof Error && "code" in cause ? cause.code : undefined;
  if (code === "ENOENT" || code === "ENOTDIR") return "there is no such file";
  if (code === "EACCES" || code === "EPERM") return "the file may not be read (permission denied)";
  if (code === "EISDIR") return "it is a folder, not a file";
  const text = cause instanceof Error ? cause.message : String(cause);
  return text.startsWith("Expected a file") ? "it is a folder, not a file" : text;
}
