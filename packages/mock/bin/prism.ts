#!/usr/bin/env node
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempDisposable, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { bundleContract } from "@handshake/contract";
import { chooseContracts } from "../src/cli/choose.ts";
import { reporting } from "../src/cli/report.ts";
import { StartError } from "../src/start-error.ts";

// The plain Prism CLI, on the bundle that this mock serves.
await reporting(async () => {
  const [api, ...flags] = process.argv.slice(2);
  if (api === undefined) throw new StartError("Usage: pnpm prism <api> [Prism's own flags]");
  const [source] = await chooseContracts(process.cwd(), [api]);
  if (source === undefined) return;
  await using folder = await mkdtempDisposable(join(tmpdir(), "prism-"));
  const bundle = join(folder.path, "openapi.json");
  await writeFile(bundle, JSON.stringify((await bundleContract(source.file)).document));
  const prism = fileURLToPath(import.meta.resolve("@stoplight/prism-cli/dist/index.js"));
  const child = spawn(process.execPath, [prism, "mock", bundle, ...flags], { stdio: "inherit" });
  // Ctrl-C reaches the child as well; this process stays to clean up.
  process.on("SIGINT", () => {});
  process.on("SIGTERM", () => child.kill());
  const [code] = await once(child, "exit");
  process.exitCode = typeof code === "number" ? code : 0;
});
