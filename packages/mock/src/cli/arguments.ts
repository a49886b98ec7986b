import { parseArgs } from "node:util";
import { StartError } from "../start-error.ts";

export interface Arguments {
  /** Names of APIs, or paths; none for all. */
  readonly apis: readonly string[];
  readonly port: number;
  readonly host: string;
  readonly watch: boolean;
  readonly help: boolean;
}

export const HELP = `Usage: pnpm mock [api…] [options]

Serves the contracts below specs/ on one port, each under its own base path, answered by Prism.

  api               a folder's name below specs/, or the path of a contract; none for all

  --port <number>   default 4010; 0 for any free one
  --host <address>  default 127.0.0.1, which only this machine reaches
  --no-watch        do not follow the contracts' files
  --help            this text
`;

/** @throws {StartError} for what is no argument. */
export function readArguments(argv: readonly string[]): Arguments {
  const { values, positionals } = parsed(argv);
  const { port, host, watch, help } = values;
  if (!/^\d+$/.test(port)) throw new StartError(`--port ${port} is no port: it must be a number.`);
  return { apis: positionals, port: Number(port), host, watch, help };
}

function parsed(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      allowNegative: true,
      options: {
        port: { type: "string", default: "4010" },
        host: { type: "string", default: "127.0.0.1" },
        watch: { type: "boolean", default: true },
        help: { type: "boolean", short: "h", default: false },
      },
    });
  } catch (error) {
    const [first] = (error instanceof Error ? error.message : String(error)).split(". ");
    throw new StartError(`${first}. See pnpm mock --help.`);
  }
}
