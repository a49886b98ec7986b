/** The whole path, running: generate, then the mock of every API and the portal, all of it following each save. */
import { styleText } from "node:util";
import { printReport, type Report, UsageError, watch } from "@handshake/codegen";
import { ContractError, findContracts } from "@handshake/contract";
import { announce, StartError, startMock } from "@handshake/mock";
import { Portal, PortalError } from "./portal.ts";
import { ArgumentError, HELP, readArguments } from "./start-arguments.ts";

const root = process.cwd();
const color = styleText("red", "x") !== "x";

async function main(): Promise<void> {
  const { mockPort, portalPort, host, help } = readArguments(process.argv.slice(2), process.env);
  if (help) return console.log(HELP);
  const { promise: ended, resolve: end } = Promise.withResolvers<void>();
  process.once("SIGINT", () => end()).once("SIGTERM", () => end());

  const first = Promise.withResolvers<Report>();
  let follow = (report: Report): void => first.resolve(report);
  await using generating = watch(root, (report) => follow(report));
  const report = await first.promise;
  console.log(printReport(report, { root, color, check: false }));
  if (!report.ok) return void (process.exitCode = 1);
  await generating.ready;

  const contracts = (await findContracts(root)).map(({ file }) => file);
  await using mock = await startMock({
    contracts,
    port: mockPort,
    host,
    watch: true,
    log: (line) => console.log(line),
  });
  await using portal = await Portal.start({ mockUrl: mock.url, port: portalPort, host });
  follow = (next) => followSave(next, portal);
  console.log(`\n${announce(mock.url, mock.apis)}\n`);
  console.log(`The portal is up on ${portal.url}\n`);
  console.log("Types, mock and portal follow each save under specs/. Ctrl-C ends everything.\n");
  await ended;
}

let quiet = true;

/** A save that changes nothing that is generated is not worth a line. */
function followSave(report: Report, portal: Portal): void {
  const changed = report.packages.some(({ status }) => status !== "unchanged");
  if (!quiet || changed || !report.ok) {
    console.log(printReport(report, { root, color, check: false }));
  }
  quiet = report.ok;
  if (changed) void portal.restart().catch(fail);
}

function fail(error: unknown): void {
  const sentence = explain(error);
  if (sentence === undefined) throw error;
  console.error(sentence);
  process.exitCode = 1;
}

/** The sentence for what a person can mend; a fault of ours keeps its stack. */
function explain(error: unknown): string | undefined {
  // The mock's own flag has another name here, where the portal has a port as well.
  if (error instanceof StartError) return error.message.replaceAll("--port", "--mock-port");
  const known = [ArgumentError, ContractError, PortalError, UsageError];
  return known.some((kind) => error instanceof kind) ? (error as Error).message : undefined;
}

await main().catch(fail);
