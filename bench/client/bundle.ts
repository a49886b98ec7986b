import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { rolldown } from "rolldown";

/** A program and all that it imports, as a browser would load it: one minified ES module. */
export interface Bundle {
  readonly code: string;
  /** The files of which something is left in the code. */
  readonly modules: readonly string[];
  /** Bytes. */
  readonly minified: number;
  /** Bytes, at the highest level; 0 where no code is left. */
  readonly gzipped: number;
}

/** What a user of `./query` and `./msw` has installed anyway. */
const PEER_DEPENDENCIES = ["@tanstack/query-core", "msw"];

/**
 * Bundles a program, whosever it is, with the same settings.
 *
 * @param program a file of `programs/`
 * @param generated the folder that stands for `generated` in the imports of the peers' programs
 */
export async function bundle(program: string, generated?: string): Promise<Bundle> {
  await using build = await rolldown({
    input: fileURLToPath(new URL(`programs/${program}`, import.meta.url)),
    platform: "browser",
    external: PEER_DEPENDENCIES,
    resolve: generated === undefined ? {} : { alias: { generated } },
  });
  const { output } = await build.generate({ format: "esm", minify: true, comments: false });
  const [chunk, ...others] = output;
  if (others.length > 0) throw new Error(`The bundle of ${program} has more than one file.`);
  const { code, modules } = chunk;
  return {
    code,
    modules: Object.keys(modules).filter((id) => (modules[id]?.renderedLength ?? 0) > 0),
    minified: Buffer.byteLength(code),
    gzipped: code === "" ? 0 : gzipSync(code, { level: 9 }).byteLength,
  };
}
