import { parseArgs } from "node:util";
import { editDistance } from "@handshake/contract";
import { StartError } from "../start-error.ts";

export const FLAGS = {
  port: { type: "string", default: "4010" },
  host: { type: "string", default: "127.0.0.1" },
  prefix: { type: "string", multiple: true, default: [] as string[] },
  delay: { type: "string" },
  validate: { type: "boolean", default: true },
  scenario: { type: "string", multiple: true, default: [] as string[] },
  "cors-origin": { type: "string", multiple: true, default: [] as string[] },
  log: { type: "string", default: "pretty" },
  watch: { type: "boolean", default: true },
  version: { type: "boolean", short: "v", default: false },
  help: { type: "boolean", short: "h", default: false },
} as const;

export type Flags = ReturnType<typeof parseFlags>["flags"];

/** @throws {StartError} for a flag that does not exist, or lacks its value. */
export function parseFlags(argv: readonly string[]) {
  try {
    const { values, positionals } = parseArgs({
      args: [...argv],
      allowPositionals: true,
      allowNegative: true,
      options: FLAGS,
    });
    return { flags: values, positionals };
  } catch (error) {
    const [first = ""] = (error instanceof Error ? error.message : String(error)).split(". ");
    throw new StartError(`${first.replace(/\.$/, "")}. ${meant(first)}See --help.`);
  }
}

function meant(message: string): string {
  const [, no = "", wrong] = /^Unknown option '--(no-)?([^']+)'/.exec(message) ?? [];
  if (wrong === undefined) return "";
  const near = Object.keys(FLAGS).find((name) => editDistance(wrong, name) <= 2);
  return near === undefined ? "" : `Did you mean --${no}${near}? `;
}
