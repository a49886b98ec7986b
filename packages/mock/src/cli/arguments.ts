import { StartError } from "../start-error.ts";
import { type Flags, parseFlags } from "./flags.ts";
import type { Latency } from "../scenario/weather.ts";
import { readDelay } from "./delay.ts";
import { type Prefixes, readPrefixes } from "./prefixes.ts";

type LogKind = (typeof LOGS)[number];

export interface Arguments {
  /** What to serve: APIs, paths, packages, URLs; none for all that is here. */
  readonly contracts: readonly string[];
  readonly port: number;
  readonly host: string;
  readonly prefixes: Prefixes;
  readonly delay?: Latency;
  readonly validate: boolean;
  readonly watch: boolean;
  /** Origins of pages that may call; none for any. */
  readonly corsOrigins: readonly string[];
  readonly log: LogKind;
  readonly scenarios: readonly string[];
  readonly help: boolean;
  readonly version: boolean;
}

const LOGS = ["pretty", "json", "silent"] as const;

export const HELP = `Usage: mock [what…] [options]
       mock proxy <api> --target <url>     (mock proxy --help)

Serves OpenAPI contracts on one port, each under its own base path, answered by Prism.

  what              a file, a folder that holds openapi.{yaml,yml,json}, a folder's name below ./specs,
                    a client package (@scope/name, perhaps with @version: from node_modules, else from
                    the registry), or a URL. Left out: every contract below ./specs, else ./openapi.*

  --port <number>   default 4010; 0 for any free one
  --host <address>  default 127.0.0.1, which only this machine reaches
  --prefix <path>   put the API below a path of its own; of several: --prefix name=/path
  --delay <time>    let every answer wait: 200, 200ms, 2s, or any time in 100ms..400ms
  --no-validate     answer every request as if it were valid
  --scenario <name> switch a scenario of mock.yaml on; may be repeated
  --cors-origin <o> let pages of this origin call and of no other; may be repeated. Default: any
  --log <how>       pretty (default), json: one object a line, or silent
  --no-watch        do not follow the contracts' files
  --version         the version
  --help            this text
`;

/** @throws {StartError} for what is no argument. */
export function readArguments(argv: readonly string[]): Arguments {
  const { flags, positionals } = parseFlags(argv);
  const delay = flags.delay === undefined ? undefined : readDelay(flags.delay);
  return {
    contracts: positionals,
    port: portOf(flags),
    host: flags.host,
    prefixes: readPrefixes(flags.prefix),
    ...(delay && { delay }),
    validate: flags.validate,
    watch: flags.watch,
    corsOrigins: flags["cors-origin"].map(originOf),
    log: logOf(flags),
    scenarios: flags.scenario,
    help: flags.help,
    version: flags.version,
  };
}

function portOf({ port }: Flags): number {
  if (/^\d+$/.test(port)) return Number(port);
  throw new StartError(`--port ${port} is no port: it must be a number.`);
}

function logOf({ log }: Flags): LogKind {
  const known = LOGS.find((one) => one === log);
  if (known) return known;
  throw new StartError(`--log ${log} is not known: choose ${LOGS.join(", ")}.`);
}

/** As browsers write it: scheme, host, and a port that is not the scheme's own. */
function originOf(text: string): string {
  const url = URL.parse(text);
  // "null" is what a browser sends for a page without an origin, such as a file.
  if (text === "null") return text;
  if (url && url.origin !== "null" && url.pathname === "/" && !url.search) return url.origin;
  throw new StartError(
    `--cors-origin ${text} is no origin: write scheme and host, as in http://localhost:5173.`,
  );
}
