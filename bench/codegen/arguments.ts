import { statSync } from "node:fs";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { BenchError } from "../bench-error.ts";

const SECTIONS = ["small", "watch", "many", "big"] as const;

export type Section = (typeof SECTIONS)[number];

export interface Arguments {
  /** In the order of `SECTIONS`. */
  readonly sections: readonly Section[];
  /** Few rounds, and no thousand contracts. */
  readonly quick: boolean;
  /** Absolute paths of the contracts for `big`. */
  readonly files: readonly string[];
}

const USAGE = `pnpm bench codegen [${SECTIONS.join("] [")}] [FILE…] [--quick]`;

/** @throws {BenchError} for what is neither a section nor a file, and for `big` without a file. */
export function readArguments(args: readonly string[]): Arguments {
  const { values, positionals } = parse(args);
  const named = SECTIONS.filter((section) => positionals.includes(section));
  const files = positionals.filter((name) => !SECTIONS.some((section) => section === name));
  const strange = files.find((file) => !statSync(file, { throwIfNoEntry: false })?.isFile());
  if (strange !== undefined) {
    throw new BenchError(`"${strange}" is no section and no file; the command is ${USAGE}.`);
  }
  if (named.includes("big") && files.length === 0) {
    throw new BenchError(`Name the contracts for "big"; the command is ${USAGE}.`);
  }
  const all = SECTIONS.filter((section) => section !== "big" || files.length > 0);
  return {
    sections: named.length === 0 ? all : named,
    quick: values.quick,
    files: files.map((file) => resolve(file)),
  };
}

function parse(args: readonly string[]) {
  try {
    const options = { quick: { type: "boolean", default: false } } as const;
    return parseArgs({ args: [...args], allowPositionals: true, options });
  } catch (error) {
    const [sentence] = (error instanceof Error ? error.message : String(error)).split(". ");
    throw new BenchError(`${sentence}; the command is ${USAGE}.`, { cause: error });
  }
}
