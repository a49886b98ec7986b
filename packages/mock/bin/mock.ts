#!/usr/bin/env node
import { fileURLToPath } from "node:url";
import { announce } from "../src/cli/announce.ts";
import { HELP, readArguments } from "../src/cli/arguments.ts";
import { chooseContracts } from "../src/cli/choose.ts";
import { reporting } from "../src/cli/report.ts";
import { startMock } from "../src/index.ts";

const ROOT = fileURLToPath(new URL("../../../", import.meta.url));

await reporting(async () => {
  const { apis, port, host, watch, help } = readArguments(process.argv.slice(2));
  if (help) return console.log(HELP);
  const contracts = await chooseContracts(ROOT, apis);
  const mock = await startMock({ contracts, port, host, watch, log: (line) => console.log(line) });
  console.log(`${announce(mock.url, mock.apis)} Ctrl-C ends it.\n`);
  const end = (): void => void mock.close();
  process.once("SIGINT", end).once("SIGTERM", end);
});
