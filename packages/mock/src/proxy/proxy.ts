import { Agent as HttpAgent } from "node:http";
import { Agent as HttpsAgent } from "node:https";
import { type ContractPlace, contractSources } from "../sources.ts";
import { StartError } from "../start-error.ts";
import { loadForProxy } from "./contract.ts";
import type { Coverage } from "./coverage.ts";
import type { ProxyEvent } from "./events.ts";
import type { Finding } from "./findings.ts";
import { Inspector } from "./inspector.ts";
import { Recorder } from "./recorder.ts";
import { type Report, ReportFile } from "./report.ts";
import { SchemaWalk } from "./schema-walk.ts";
import { listenAsProxy } from "./server.ts";
import { parseTarget, type Target } from "./target.ts";

export interface ProxyOptions {
  /** A contract's file, or the folder that holds it. */
  readonly contract: ContractPlace;
  /** The real service: `https://host`, or `https://host/path` where its base path is another than the contract's. */
  readonly target: string | URL;
  /** 0, the default, takes any free port. */
  readonly port?: number;
  /** Default: 127.0.0.1, which only this machine reaches. */
  readonly host?: string;
  /** A JSON file that always holds the findings and the coverage. */
  readonly report?: string;
  /** A folder that gets proposals for examples. */
  readonly record?: string;
  /** Bytes of a body that are checked. A longer one passes unchecked. Default: 1 MiB. */
  readonly checkLimit?: number;
  /** Milliseconds that the service may take until its answer begins. Default: 2 minutes. */
  readonly timeout?: number;
  /** Gets each exchange, each new finding, each recording. Holds no secret. */
  readonly log?: (event: ProxyEvent) => void;
}

/** A running proxy. */
export interface Proxy extends AsyncDisposable {
  /** Origin, without trailing slash. */
  readonly url: string;
  readonly port: number;
  /** Pathnames of the contract, without trailing slash. */
  readonly basePaths: readonly string[];
  readonly target: Target;
  /** Each way in which the traffic has left the contract, once, with its count. */
  readonly findings: readonly Finding[];
  coverage(): Coverage;
  /** When all that has passed is checked. */
  settled(): Promise<void>;
  /** Ends every connection, and writes the report. */
  close(): Promise<void>;
}

const MIB = 1024 * 1024;
const TWO_MINUTES = 120_000;
/** Most servers close a kept connection after five seconds; one that is used in that moment fails. */
const LONGEST_IDLE = 4_000;

/**
 * Stands in front of the real service, passes everything, and holds it to the contract.
 *
 * @throws {ContractError} for a contract that is wrong, with the place of every fault.
 * @throws {StartError} for a taken port, a target that is none, a report or folder that cannot be written.
 */
export async function startProxy(options: ProxyOptions): Promise<Proxy> {
  const { port = 0, host = "127.0.0.1", log = () => {} } = options;
  const target = parseTarget(options.target);
  const [source] = await contractSources([options.contract]);
  if (source === undefined) throw new StartError("There is no contract to hold the traffic to.");
  const contract = await loadForProxy(source);
  const { basePaths } = contract.api.info;
  const walk = new SchemaWalk(contract.document);
  const { record } = options;
  const recorder = record === undefined ? undefined : await Recorder.open(record, walk);
  const tell = (event: ProxyEvent): void => {
    log(event);
    if (event.kind !== "trouble") report?.changed();
  };
  const inspector = new Inspector(contract, walk, tell, recorder);
  const facts = { api: contract.api.info.name, target: target.origin };
  const report = await reportTo(options.report, inspector, facts, tell);
  await using stack = new AsyncDisposableStack();
  stack.defer(() => report?.flush());
  stack.defer(() => inspector.settled());
  const Agent = target.isSecure ? HttpsAgent : HttpAgent;
  const agent = stack.adopt(new Agent({ keepAlive: true, timeout: LONGEST_IDLE }), (one) =>
    one.destroy(),
  );
  const { timeout = TWO_MINUTES, checkLimit = MIB } = options;
  const server = stack.use(
    await listenAsProxy({
      port,
      host,
      target,
      basePaths,
      agent,
      timeout,
      copyLimit: checkLimit,
      passed: (exchange) => inspector.add(exchange),
      log: (message) =>
        tell({
          kind: "trouble",
          message,
        }),
    }),
  );
  refuseCircle(target, server.port);
  const started = stack.move();
  const close = (): Promise<void> => started.disposeAsync();
  return {
    url: `http://${host.includes(":") ? `[${host}]` : host}:${server.port}`,
    port: server.port,
    basePaths,
    target,
    get findings() {
      return inspector.findings.all();
    },
    coverage: () => inspector.coverage.now(),
    settled: () => server.idle().then(() => inspector.settled()),
    close,
    [Symbol.asyncDispose]: close,
  };
}

async function reportTo(
  file: string | undefined,
  inspector: Inspector,
  facts: Pick<Report, "api" | "target">,
  tell: (event: ProxyEvent) => void,
): Promise<ReportFile | undefined> {
  if (file === undefined) return undefined;
  const started = new Date().toISOString();
  const report = (): Report => ({
    ...facts,
    started,
    written: new Date().toISOString(),
    findings: inspector.findings.all(),
    dropped: inspector.findings.dropped,
    coverage: inspector.coverage.now(),
  });
  return ReportFile.open(file, report, (message) => tell({ kind: "trouble", message }));
}

/** A proxy in front of itself would ask itself for ever. */
function refuseCircle({ hostname, port, isSecure }: Target, mine: number): void {
  const isHere = /^(?:localhost|127\.\d+\.\d+\.\d+|::1|0\.0\.0\.0)$/.test(hostname);
  if (isHere && port === mine && !isSecure) {
    throw new StartError("--target is the proxy's own address. Give it another port with --port.");
  }
}
