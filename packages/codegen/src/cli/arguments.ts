import { parseArgs } from "node:util";
import { UsageError } from "../shell/layout.ts";

export interface Arguments {
  readonly names: readonly string[];
  readonly check: boolean;
  readonly watch: boolean;
  readonly help: boolean;
}

export const HELP = `pnpm generate [name…] [--check] [--watch]

Makes the client packages (packages/clients/<name>) from the contracts
(specs/<name>/openapi.yaml). Nothing is written while a contract has errors.

  name…     only these contracts; all when none is given
  --check   write nothing; fail when what is on disk is not what the contracts give
  --watch   generate again after each save, until Ctrl-C
  --help    this text
`;

/** @throws {UsageError} for a flag that does not exist, or two that exclude each other. */
export function readArguments(args: readonly string[]): Arguments {
  const { values, positionals, tokens } = parseArgs({
    args: [...args],
    allowPositionals: true,
    strict: false,
    tokens: true,
    options: FLAGS,
  });
  const unknown = tokens.find((token) => token.kind === "option" && !(token.name in FLAGS));
  if (unknown?.kind === "option") {
    throw new UsageError(`There is no flag ${unknown.rawName}. See pnpm generate --help.`);
  }
  const valued = tokens.find((token) => token.kind === "option" && token.value !== undefined);
  if (valued?.kind === "option") throw new UsageError(`${valued.rawName} takes no value.`);
  const { check = false, watch = false, help = false } = values;
  if (check && watch) throw new UsageError("--check and --watch exclude each other.");
  return { names: positionals, check: check === true, watch: watch === true, help: help === true };
}

const FLAGS = {
  check: { type: "boolean" },
  watch: { type: "boolean" },
  help: { type: "boolean", short: "h" },
} as const;
