import { parseArgs } from "node:util";
import { BenchError } from "../bench-error.ts";

const SECTIONS = ["size", "time", "loopback", "types"] as const;

export type Section = (typeof SECTIONS)[number];

export interface Arguments {
  /** In the order of `SECTIONS`. */
  readonly sections: readonly Section[];
  /** One short round: is anything much slower than it was? */
  readonly quick: boolean;
  /** Only contenders with this in their name, and what they are compared with. */
  readonly only: string;
}

/** @throws {BenchError} for what is no argument, or a name that nobody has. */
export function readArguments(args: readonly string[], names: readonly string[]): Arguments {
  const { values, positionals } = parse(args);
  const { quick, only } = values;
  const strange = positionals.find((name) => !SECTIONS.some((section) => section === name));
  if (strange !== undefined) {
    throw new BenchError(`There is no section "${strange}"; there are ${SECTIONS.join(", ")}.`);
  }
  if (!names.some((name) => name.includes(only))) {
    throw new BenchError(`Nothing has "${only}" in its name; there are ${names.join("; ")}.`);
  }
  const sections = SECTIONS.filter(
    (name) => positionals.length === 0 || positionals.includes(name),
  );
  return { sections, quick, only };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        quick: { type: "boolean", default: false },
        only: { type: "string", default: "" },
      },
    });
  } catch (error) {
    const [sentence] = (error instanceof Error ? error.message : String(error)).split(". ");
    const usage = `pnpm bench client [${SECTIONS.join("] [")}] [--quick] [--only <name>]`;
    throw new BenchError(`${sentence}; the command is ${usage}.`, { cause: error });
  }
}
