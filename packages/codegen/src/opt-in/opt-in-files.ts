import type { OpenApiDocument } from "@handshake/contract";
import type { DescribedApi } from "../operations/describe-api.ts";
import { printAnswers } from "./answers.ts";
import { printRequests } from "../validators/exported-names.ts";
import { mswFile } from "./msw-file.ts";
import { queryFile } from "./query-file.ts";
import { validateFile } from "./validate-file.ts";

/** Prints the validators of a bundled document. */
export type PrintValidators = (
  document: OpenApiDocument,
  described: DescribedApi,
) => Promise<string>;

/** What the files are made from. */
export interface OptInInput {
  /** The contract's name as types have it, `MyApi`. */
  readonly typeName: string;
  readonly document: OpenApiDocument;
  readonly described: DescribedApi;
  readonly banner: string;
}

/** The subpaths that cost nothing unless imported, each a file of `gen/`. */
export const OPT_IN = ["msw", "query", "requests", "validate", "validators"] as const;

/** The files of `gen/` behind those subpaths. */
export async function optInFiles(
  { typeName, document, described, banner }: OptInInput,
  printValidators: PrintValidators,
): Promise<(readonly [path: string, text: string])[]> {
  const files = {
    "answers.ts": printAnswers(document, described),
    "msw.ts": mswFile(typeName),
    "query.ts": queryFile(typeName, document.info.title),
    "requests.ts": printRequests(described.sites.map(({ name }) => name)),
    "validate.ts": validateFile,
    "validators.ts": await printValidators(document, described),
  };
  return Object.entries(files).map(([path, text]) => [path, banner + text]);
}
