/** The whole path, running: generate, then the mock of every API and the portal, all of it following each save. */
import { printReport, type Report, UsageError, watch } from "@handshake/codegen";
import { ContractError, hasColor } from "@handshake/contract";
import { StartError } from "@handshake/mock";
import { PortalError } from "./portal.ts";
import { Stage } from "./stage.ts";
import { ArgumentError, HELP, readArguments } from "./start-arguments.ts";

const root = process.cwd();
const color = hasColor(process.stdout);

async function main(): Promise<void> {
  const { help, ...settings } = readArguments(process.argv.slice(2), process.env);
  if (help) return console.log(HELP);
  const { promise: ended, resolve: end } = Promise.withResolvers<void>();
  process.once("SIGINT", () => end()).once("SIGTERM", () => end());

  let last: Report | undefined;
  let stage: Stage | undefined;
  const onReport = (report: Report): void => {
    console.log(printReport(report, { root, color, check: false }));
    last = report;
    void stage?.follow(report).catch(fail);
  };
  await using generating = watch(root, onReport, { onError: say });
  await generating.ready;
  if (!last?.ok) return void (process.exitCode = 1);

  await using running = await Stage.start({ ...settings, root, color });
  stage = running;
  console.log(`\n${running.announce()}\n`);
  await ended;
}

/** The disk may refuse one run and not the next. */
function say(error: unknown): void {
  console.error(sentenceFor(error) ?? String(error));
}

function fail(error: unknown): void {
  const sentence = sentenceFor(error);
  if (sentence === undefined) throw error;
  console.error(sentence);
  process.exitCode = 1;
}

/** The sentence for what a person can mend; a fault of ours keeps its stack. */
function sentenceFor(error: unknown): string | undefined {
  // The mock's own flag has another name here, where the portal has a port as well.
  if (error instanceof StartError) return error.message.replaceAll("--port", "--mock-port");
  const known = [ArgumentError, ContractError, PortalError, UsageError];
  return known.some((kind) => error instanceof kind) ? (error as Error).message : undefined;
}

await main().catch(fail);
