import { BenchError } from "../bench-error.ts";
import { installPeers } from "../peers/install.ts";
import { readArguments, type Section } from "./arguments.ts";
import { big } from "./big.ts";
import { many } from "./many.ts";
import { small } from "./small.ts";
import { watch } from "./watch.ts";

const TITLES: Readonly<Record<Section, string>> = {
  small: "From a log-in contract to a client, cold processes, medians of interleaved rounds",
  watch: "From a save to written files in a process that watches",
  many: "Many log-in contracts, cold processes, medians of interleaved rounds",
  big: "Big contracts, cold processes, medians of interleaved rounds",
};

async function main(): Promise<void> {
  const { sections, quick, files } = readArguments(process.argv.slice(2));
  process.stderr.write("Installing …\n");
  await installPeers();
  const report: Readonly<Record<Section, () => Promise<string>>> = {
    small: () => small(quick),
    watch: () => watch(quick),
    many: () => many(quick),
    big: () => big(files, quick),
  };
  for (const section of sections) {
    process.stderr.write(`Measuring ${section} …\n`);
    console.log(`\n## ${TITLES[section]}\n\n${await report[section]()}`);
  }
}

await main().catch((error: unknown) => {
  // A fault of ours keeps its stack.
  if (!(error instanceof BenchError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
});
