/** `pnpm bench <what> [its flags]`: measures a package beside others of its kind, in one run. */
const BENCHES: Readonly<Record<string, string>> = {
  client: "../bench/client/bench.ts",
  codegen: "../bench/codegen/bench.ts",
  emitters: "../bench/emitters/bench.ts",
  mock: "../packages/mock/bench/bench.ts",
};

const [what = "", ...flags] = process.argv.slice(2);
const bench = Object.hasOwn(BENCHES, what) ? BENCHES[what] : undefined;
if (bench === undefined) {
  console.error(`Usage: pnpm bench ${Object.keys(BENCHES).join(" | ")} [--quick]`);
  process.exitCode = 1;
} else {
  // The bench reads its own flags.
  process.argv.splice(2, Infinity, ...flags);
  await import(bench);
}
