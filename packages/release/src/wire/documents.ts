import { mkdtempDisposable, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { OpenApiDocument } from "@handshake/contract";
import { stringify } from "yaml";

/** Two bundled documents on disk, for programs that read files. */
export interface DocumentFiles extends AsyncDisposable {
  readonly folder: string;
  readonly base: string;
  readonly revision: string;
}

/** YAML with one key on a line: oasdiff tells no lines of JSON, and only so does a line name one part. */
export async function writeDocuments(
  base: OpenApiDocument,
  revision: OpenApiDocument,
): Promise<DocumentFiles> {
  const folder = await mkdtempDisposable(join(tmpdir(), "handshake-diff-"));
  const write = async (name: string, document: OpenApiDocument): Promise<string> => {
    const file = join(folder.path, name);
    await writeFile(file, stringify(document, { aliasDuplicateObjects: false, lineWidth: 0 }));
    return file;
  };
  return {
    folder: folder.path,
    base: await write("base.yaml", base),
    revision: await write("revision.yaml", revision),
    [Symbol.asyncDispose]: () => folder.remove(),
  };
}
