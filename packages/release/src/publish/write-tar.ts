import { gzipSync } from "node:zlib";

export interface PackedFile {
  /** Inside the package. */
  readonly path: string;
  readonly bytes: Buffer;
}

/** npm's own date for files in a package: a release's bytes say nothing about when it was made. */
const DATE = Date.UTC(1985, 9, 26, 8, 15) / 1000;
const BLOCK = 512;

/** A package's tarball (POSIX.1-1988 "ustar"): of the same files, the same bytes. */
export function writeTarball(files: readonly PackedFile[], programs: ReadonlySet<string>): Buffer {
  const sorted = files.toSorted((one, other) => (one.path < other.path ? -1 : 1));
  const blocks = sorted.flatMap(({ path, bytes }) => [
    header(`package/${path}`, bytes.length, programs.has(path) ? 0o755 : 0o644),
    bytes,
    Buffer.alloc(-bytes.length & (BLOCK - 1)),
  ]);
  const zipped = gzipSync(Buffer.concat([...blocks, Buffer.alloc(2 * BLOCK)]), { level: 9 });
  // RFC 1952, 2.3.1: the operating system that packed; 255 is unknown.
  zipped[9] = 255;
  return zipped;
}

function header(path: string, size: number, mode: number): Buffer {
  const block = Buffer.alloc(BLOCK);
  const [prefix, name] = split(path);
  block.write(name, 0);
  block.write(`${octal(mode, 7)}\0${octal(0, 7)}\0${octal(0, 7)}\0`, 100);
  block.write(`${octal(size, 11)}\0${octal(DATE, 11)}\0        0`, 124);
  block.write("ustar\x0000", 257);
  block.write(prefix, 345);
  const sum = block.reduce((total, byte) => total + byte, 0);
  block.write(`${octal(sum, 6)}\0 `, 148);
  return block;
}

/** A name of more than 100 bytes goes on in front, from a slash on. */
function split(path: string): readonly [prefix: string, name: string] {
  if (Buffer.byteLength(path) <= 100) return ["", path];
  for (let at = path.indexOf("/"); at !== -1; at = path.indexOf("/", at + 1)) {
    const [prefix, name] = [path.slice(0, at), path.slice(at + 1)];
    if (Buffer.byteLength(prefix) <= 155 && Buffer.byteLength(name) <= 100) return [prefix, name];
  }
  throw new RangeError(`${path} is too long a name for a tarball.`);
}

function octal(value: number, length: number): string {
  return value.toString(8).padStart(length, "0");
}
