import { parseArgs } from "node:util";
import { UsageError } from "@handshake/codegen";

const FORMATS = ["text", "json", "markdown"] as const;

export interface Arguments {
  readonly names: readonly string[];
  /** Two documents, in place of contracts and their last releases. */
  readonly documents?: { readonly base: string; readonly revision: string };
  readonly format: (typeof FORMATS)[number];
  readonly check: boolean;
  readonly help: boolean;
}

export const HELP = `pnpm diff [api…] [--check] [--format text|json|markdown]
pnpm diff --base FILE --revision FILE [--format text|json|markdown]

Says what changed in each contract since its last published package, for whom, and which version
comes next; or compares any two documents.

  api…        only these contracts; all when none is given
  --base      a document, to compare another with
  --revision  that other document
  --check     fail when a written changeset is smaller than the verdict
  --format    for a terminal (text), for programs (json), for a pull request (markdown)
  --help      this text
`;

const FLAGS = {
  base: { type: "string" },
  revision: { type: "string" },
  format: { type: "string" },
  check: { type: "boolean" },
  help: { type: "boolean", short: "h" },
} as const;

/** @throws {UsageError} for a flag that does not exist, or flags that do not go together. */
export function readArguments(args: readonly string[]): Arguments {
  const { values, positionals } = parsed(args);
  const { base, revision, check = false, help = false } = values;
  const format = FORMATS.find((one) => one === (values.format ?? "text"));
  if (format === undefined) {
    throw new UsageError(`There is no format "${values.format}". Write text, json or markdown.`);
  }
  const shared = { names: positionals, format, check, help };
  if (base === undefined && revision === undefined) return shared;
  if (base === undefined || revision === undefined) {
    throw new UsageError("--base and --revision need each other: two documents are compared.");
  }
  if (check || positionals.length > 0) {
    throw new UsageError("Two documents have no changeset: --check and names are for contracts.");
  }
  return { ...shared, documents: { base, revision } };
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], allowPositionals: true, options: FLAGS });
  } catch (error) {
    throw UsageError.ofFlags(error, "pnpm diff");
  }
}
