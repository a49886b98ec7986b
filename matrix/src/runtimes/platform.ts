import { tool } from "../tools.ts";

/** The programs for a machine; `matrix/package.json` has their packages. */
export interface Platform {
  /** But for the newest, which the repository brings itself. */
  readonly nodes: readonly string[];
  readonly bun: string;
  readonly deno: string;
  readonly workerd: string;
}

type Names = Readonly<Record<"node" | "bun" | "deno" | "workerd", string>>;

// The packages' own names for it. Bun's "baseline" runs on every x64, the other only where there is AVX2.
const PLATFORMS: Readonly<Record<string, Names>> = {
  "linux-x64": {
    node: "linux-x64",
    bun: "linux-x64-baseline",
    deno: "linux-x64-glibc",
    workerd: "linux-64",
  },
  "linux-arm64": {
    node: "linux-arm64",
    bun: "linux-aarch64",
    deno: "linux-arm64-glibc",
    workerd: "linux-arm64",
  },
  "darwin-x64": {
    node: "darwin-x64",
    bun: "darwin-x64-baseline",
    deno: "darwin-x64",
    workerd: "darwin-64",
  },
  "darwin-arm64": {
    node: "darwin-arm64",
    bun: "darwin-aarch64",
    deno: "darwin-arm64",
    workerd: "darwin-arm64",
  },
};

/** `undefined` for a machine that some runtime has no package for. */
export function platformOf(name: string): Platform | undefined {
  const names = PLATFORMS[name];
  if (names === undefined) return undefined;
  const nodes = [20, 22, 24].map((major) => tool(`node-${major}-${names.node}`, "bin/node"));
  return {
    nodes,
    bun: tool("@oven", `bun-${names.bun}`, "bin/bun"),
    deno: tool("@deno", names.deno, "deno"),
    workerd: tool("@cloudflare", `workerd-${names.workerd}`, "bin/workerd"),
  };
}

/** Linux without glibc has no Deno and no Bun of these packages. */
export function platformHere(): string {
  const { header } = process.report.getReport() as { header: { glibcVersionRuntime?: string } };
  const isMusl = process.platform === "linux" && header.glibcVersionRuntime === undefined;
  return `${process.platform}-${process.arch}${isMusl ? "-musl" : ""}`;
}
