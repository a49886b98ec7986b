interface TarFile {
  /** Inside the package, without the folder that every npm tarball has around it. */
  readonly path: string;
  readonly bytes: Buffer;
}

const BLOCK = 512;

/**
 * The plain files of an npm tarball (POSIX.1-1988 "ustar", with the long names of POSIX.1-2001). Links
 * are left out, as npm does, and so is what would lie outside of the package.
 */
export function* tarFiles(tar: Buffer): Generator<TarFile> {
  let longName: string | undefined;
  for (let offset = 0; offset + BLOCK <= tar.length;) {
    const header = tar.subarray(offset, offset + BLOCK);
    const size = Number.parseInt(field(header, 124, 12), 8) || 0;
    const bytes = tar.subarray(offset + BLOCK, offset + BLOCK + size);
    const kind = field(header, 156, 1);
    const name =
      longName ?? [field(header, 345, 155), field(header, 0, 100)].filter(Boolean).join("/");
    offset += BLOCK + Math.ceil(size / BLOCK) * BLOCK;
    longName = kind === "x" ? longNameIn(bytes) : undefined;
    const [, ...path] = name.split("/");
    const isInside = path.length > 0 && path.every((part) => !["", ".", ".."].includes(part));
    if ((kind === "0" || kind === "") && isInside && !/[\\:\0]/.test(name)) {
      yield { path: path.join("/"), bytes };
    }
  }
}

function field(header: Buffer, start: number, length: number): string {
  const bytes = header.subarray(start, start + length);
  const end = bytes.indexOf(0);
  return bytes.toString("utf8", 0, end === -1 ? length : end).trim();
}

/** Records as `27 path=package/gen/x.json\n`, the length in front counting itself. */
function longNameIn(records: Buffer): string | undefined {
  return /(?:^|\n)\d+ path=([^\n]+)\n/.exec(records.toString())?.[1];
}
