import { parseArgs } from "node:util";

export interface Arguments {
  readonly mockPort: number;
  readonly portalPort: number;
  readonly host: string;
  readonly help: boolean;
}

export const HELP = `pnpm start [options]

Generates, then starts the mock of every API and the portal, and follows each save.

  --mock-port <number>    default 4010, or the variable MOCK_PORT
  --portal-port <number>  default 5173, or the variable PORTAL_PORT
  --host <address>        default 127.0.0.1, which only this machine reaches, or the variable HOST
  --help                  this text

Port 0 takes any free one.`;

/** What a person got wrong; its message is one sentence. */
export class ArgumentError extends Error {
  override readonly name = "ArgumentError";
}

/** @throws {ArgumentError} for what is no argument, or no port. */
export function readArguments(argv: readonly string[], env: NodeJS.ProcessEnv): Arguments {
  const flags = parse(argv);
  return {
    mockPort: port("--mock-port", flags["mock-port"], "MOCK_PORT", env, 4010),
    portalPort: port("--portal-port", flags["portal-port"], "PORTAL_PORT", env, 5173),
    host: flags.host ?? (env["HOST"] || "127.0.0.1"),
    help: flags.help,
  };
}

function parse(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      options: {
        "mock-port": { type: "string" },
        "portal-port": { type: "string" },
        host: { type: "string" },
        help: { type: "boolean", short: "h", default: false },
      },
    }).values;
  } catch (error) {
    const [sentence] = (error instanceof Error ? error.message : String(error)).split(". ");
    throw new ArgumentError(`${sentence}. See pnpm start --help.`, { cause: error });
  }
}

function port(
  flag: string,
  given: string | undefined,
  variable: string,
  env: NodeJS.ProcessEnv,
  standard: number,
): number {
  const text = given ?? (env[variable] || String(standard));
  const number = Number(text);
  if (/^\d+$/.test(text) && number <= 65_535) return number;
  const source = given === undefined ? variable : flag;
  throw new ArgumentError(
    `${source} is "${text}", which is no port: give a whole number up to 65535.`,
  );
}
