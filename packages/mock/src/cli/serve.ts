import { readFile } from "node:fs/promises";
import { packageFile } from "../console/package-file.ts";
import { type Mock, startMock } from "../mock.ts";
import { announce } from "./announce.ts";
import { type Arguments, HELP, readArguments } from "./arguments.ts";
import { chooseContracts } from "./choose.ts";
import { keepHeapSmall } from "./heap.ts";
import { withPrefixes } from "./prefixes.ts";

/** `mock`: serves contracts until Ctrl-C. */
export async function serve(argv: readonly string[]): Promise<void> {
  const chosen = readArguments(argv);
  if (chosen.help) return console.log(HELP);
  if (chosen.version) return console.log(await version());
  const mock = await start(chosen);
  tell(mock, chosen);
  keepHeapSmall();
  process.once("SIGINT", end).once("SIGTERM", end);
}

/** At once: whoever presses Ctrl-C does not wait for connections to end. */
const end = (): never => process.exit(0);

async function start(chosen: Arguments): Promise<Mock> {
  const { port, host, validate, scenarios, corsOrigins, delay, prefixes } = chosen;
  const sources = await chooseContracts(process.cwd(), chosen.contracts);
  const { MOCK_CONSOLE_TOKEN: consoleToken } = process.env;
  return startMock({
    contracts: withPrefixes(sources, prefixes),
    port,
    host,
    validate,
    watch: chosen.watch,
    scenarios,
    ...(corsOrigins.length > 0 && { corsOrigins }),
    ...(delay && { delay }),
    // Not a flag: every user of a machine can read those.
    ...(consoleToken && { consoleToken }),
    ...(chosen.log !== "silent" && { log: (line) => console.log(line) }),
    ...(chosen.log === "json" && { logFormat: "json" }),
  });
}

function tell(mock: Mock, { log, scenarios }: Arguments): void {
  const { url, consoleUrl, apis } = mock;
  if (log === "pretty") {
    console.log(`${announce(url, apis, scenarios)}\n\nConsole: ${consoleUrl}\nCtrl-C ends it.\n`);
  }
  if (log !== "json") return;
  // Without the console's address, which may hold a token: a log is kept and shared.
  const served = apis.map(({ name, title, basePaths }) => ({ name, title, basePaths }));
  console.log(JSON.stringify({ kind: "started", url, apis: served }));
}

async function version(): Promise<string> {
  const { version: own } = JSON.parse(await readFile(packageFile("package.json"), "utf8")) as {
    version: string;
  };
  return own;
}
