import { execFile } from "node:child_process";
import { mkdir } from "node:fs/promises";
import { delimiter, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { PROJECT } from "./install.ts";

/**
 * The command lines of the generators, as their users write them, for the folder that the code goes into. `CONTRACT`
 * and `CONFIG` stand for files.
 */
const COMMANDS = {
  "hey-api": "openapi-ts -i CONTRACT -o client -c @hey-api/client-fetch",
  kubb: "kubb generate --config CONFIG",
  "openapi-typescript": "openapi-typescript CONTRACT -o schema.d.ts",
  orval: "orval --config CONFIG",
  redocly: "redocly generate-client CONTRACT -o client.ts",
  "swagger-typescript-api": "swagger-typescript-api generate -p CONTRACT -o . -n client.ts",
} as const;

export type Generator = keyof typeof COMMANDS;

/** Runs a generator, which must be installed, on a contract. */
export async function generate(
  generator: Generator,
  contract: string,
  folder: string,
): Promise<void> {
  const config = fileURLToPath(new URL(`config/${generator}.ts`, import.meta.url));
  const files: Readonly<Record<string, string>> = { CONTRACT: contract, CONFIG: config };
  const [program = "", ...args] = COMMANDS[generator].split(" ");
  await mkdir(folder, { recursive: true });
  await promisify(execFile)(
    join(PROJECT, "node_modules/.bin", program),
    args.map((part) => files[part] ?? part),
    { cwd: folder, env: { ...process.env, ...SILENT, PATH: path(), CONTRACT: contract } },
  );
}

/** Nobody is told that they ran. */
const SILENT = { DO_NOT_TRACK: "1", REDOCLY_TELEMETRY: "off" };

/** Their programs look for Node on the path; they shall find the one that runs this. */
function path(): string {
  return `${dirname(process.execPath)}${delimiter}${process.env["PATH"] ?? ""}`;
}
