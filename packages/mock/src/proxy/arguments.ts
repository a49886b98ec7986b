import { parseArgs } from "node:util";
import { StartError } from "../start-error.ts";

export interface ProxyArguments {
  /** Name of an API, or path of a contract. */
  readonly api: string;
  readonly target: string;
  readonly port: number;
  readonly host: string;
  readonly report?: string;
  readonly record?: string;
  /** Milliseconds. */
  readonly timeout?: number;
  readonly log: "json" | "pretty" | "silent";
}

export const HELP = `Usage: mock proxy <api> --target <url> [options]

Stands in front of the real service, passes everything through unchanged, and tells each way in
which a request or an answer leaves the contract. Ctrl-C ends it and shows what was seen.

  api                 a folder's name below specs/, or the path of a contract
  --target <url>      the service, http or https. Requests keep their path, the contract's base path
                      included: with --target https://host, /base/login goes to https://host/base/login.
                      A path in it takes the place of the contract's base path: with
                      --target https://host/v2, /base/login goes to https://host/v2/login

  --port <number>     default 4010; 0 for any free one
  --host <address>    default 127.0.0.1, which only this machine reaches
  --report <file>     keep findings and coverage in a JSON file
  --record <folder>   write proposals for the contract's examples, secrets removed
  --timeout <seconds> how long the service may take until its answer begins; default 120
  --log <how>         pretty (default), json: one object a line, or silent
  --help              this text
`;

const LOGS = ["json", "pretty", "silent"] as const;

/** @returns nothing where help is asked for. @throws {StartError} for what is no argument. */
export function readArguments(argv: readonly string[]): ProxyArguments | undefined {
  const { values, positionals } = parsed(argv);
  const { port, host, target, report, record, timeout, help } = values;
  if (help) return undefined;
  const [api, ...others] = positionals;
  if (api === undefined || others.length > 0) {
    throw fault("A proxy stands in front of one API: name it, as in mock proxy <api>");
  }
  if (target === undefined) throw fault("--target is missing: the address of the real service");
  if (!/^\d+$/.test(port)) throw fault(`--port ${port} is no port: it must be a number`);
  const seconds = timeout === undefined ? undefined : Number(timeout);
  if (seconds !== undefined && !(seconds > 0 && seconds < 1_000_000)) {
    throw fault(`--timeout ${timeout} is no time: it must be a number of seconds`);
  }
  const log = LOGS.find((one) => one === values.log);
  if (log === undefined) throw fault(`--log ${values.log} is not known: ${LOGS.join(", ")}`);
  return {
    api,
    target,
    port: Number(port),
    host,
    log,
    ...(report !== undefined && { report }),
    ...(record !== undefined && { record }),
    ...(seconds !== undefined && { timeout: seconds * 1e3 }),
  };
}

function parsed(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        target: { type: "string" },
        port: { type: "string", default: "4010" },
        host: { type: "string", default: "127.0.0.1" },
        report: { type: "string" },
        record: { type: "string" },
        timeout: { type: "string" },
        log: { type: "string", default: "pretty" },
        help: { type: "boolean", short: "h", default: false },
      },
    });
  } catch (error) {
    const [first] = (error instanceof Error ? error.message : String(error)).split(". ");
    throw fault(first ?? "");
  }
}

function fault(sentence: string): StartError {
  return new StartError(`${sentence.replace(/\.$/, "")}. See mock proxy --help.`);
}
