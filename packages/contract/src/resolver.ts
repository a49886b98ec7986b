import { dirname } from "node:path";
import {
  BaseResolver,
  type Document,
  isAbsoluteUrl,
  ResolveError,
  type Source,
  YamlParseError,
} from "@redocly/openapi-core";
import { jsonProblem } from "./json-slip.ts";
import { jsonValue } from "./json-value.ts";
import { addressOf, copyOf } from "./remote/copies.ts";

/**
 * Reads the files of one contract, each once. Of what is on another host the saved copy is read:
 * what is generated today must be what is generated tomorrow, and without a network.
 */
export class FileResolver extends BaseResolver {
  readonly #folder: string;

  /** @param contract its root file; the copies lie beside it */
  constructor(contract: string) {
    super();
    this.#folder = dirname(contract);
  }

  override resolveExternalRef(base: string | null, ref: string): string {
    const from = base === null ? undefined : addressOf(this.#folder, base);
    const address = isAbsoluteUrl(ref) ? ref : from && URL.parse(ref, from)?.href;
    if (address === undefined) return super.resolveExternalRef(base, ref);
    return copyOf(this.#folder, address) ?? address;
  }

  override async loadExternalRef(absoluteRef: string): Promise<Source> {
    if (isAbsoluteUrl(absoluteRef)) throw new ResolveError(new Error(NO_COPY));
    try {
      return await super.loadExternalRef(absoluteRef);
    } catch (error) {
      const isCopy = addressOf(this.#folder, absoluteRef) !== undefined;
      throw new ResolveError(new Error(isCopy ? NOT_SAVED : reason(error)));
    }
  }

  override parseDocument(source: Source, isRoot?: boolean): Document {
    const json = source.absoluteRef.endsWith(".json") ? jsonValue(source.body) : undefined;
    if (json !== undefined) return { source, parsed: json.value };
    const slip = jsonProblem(source);
    if (slip === undefined) return super.parseDocument(source, isRoot);
    throw new YamlParseError(new Error(`${slip.message} (${slip.line}:${slip.column})`), source);
  }
}

/** With a query, a password or an odd path. */
const NO_COPY = "it is on another host, and only files are read";
export const NOT_SAVED = "it is on another host, and no copy of it is saved";

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
