import { mkdir, mkdtempDisposable } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { BenchError } from "../bench-error.ts";
import { readArguments, type Section } from "./arguments.ts";
import { build, type Built } from "./build.ts";
import { BASES, BY_HAND, CLIENTS, WEIGHED } from "./contenders.ts";
import { loopback } from "./loopback.ts";
import { size } from "./size.ts";
import { time } from "./time.ts";
import { CONSUMERS, types } from "./types.ts";

const TITLES: Readonly<Record<Section, string>> = {
  size: "Size of a program that logs in, bundled and minified by rolldown, gzipped",
  time: "Time of a log-in where `fetch` is a stub, medians of interleaved rounds",
  loopback: "Time of a log-in over loopback, medians of interleaved rounds",
  types: "Type check by `tsc` of a program that uses both APIs, medians of interleaved runs",
};

async function main(): Promise<void> {
  const contenders = [...CLIENTS, ...WEIGHED];
  const names = [...contenders, ...CONSUMERS].map(({ name }) => name);
  const { sections, quick, only } = readArguments(process.argv.slice(2), names);
  const isAskedFor = ({ name }: { readonly name: string }): boolean => name.includes(only);
  const needed = contenders.filter((one) => isAskedFor(one) || BASES.includes(one));
  await using folder = await mkdtempDisposable(join(tmpdir(), "bench-client-"));
  const folderOf = async (section: Section | "programs"): Promise<string> => {
    const path = join(folder.path, section);
    await mkdir(path);
    return path;
  };
  const hasPrograms = sections.some((section) => section !== "types");
  process.stderr.write("Installing and generating …\n");
  const built = hasPrograms ? await build(needed, await folderOf("programs")) : [];
  const report: Readonly<Record<Section, () => string | Promise<string>>> = {
    size: () => size(built),
    time: () => time(withControl(built), quick),
    loopback: () => loopback(withControl(built), quick),
    types: async () => types(isAskedFor, await folderOf("types"), quick),
  };
  for (const section of sections) {
    process.stderr.write(`Measuring ${section} …\n`);
    console.log(`\n## ${TITLES[section]}\n\n${await report[section]()}`);
  }
}

/** Those that are run, and the base once more: what it differs from itself, nobody's difference means anything. */
function withControl(built: readonly Built[]): Built[] {
  const run = built.filter(({ program }) => CLIENTS.some((client) => client.program === program));
  return run.flatMap((client) =>
    client.program === BY_HAND.program
      ? [client, { ...client, name: `${client.name}, once more` }]
      : [client],
  );
}

await main().catch((error: unknown) => {
  // A fault of ours keeps its stack.
  if (!(error instanceof BenchError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
});
