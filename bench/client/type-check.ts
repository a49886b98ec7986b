import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { TSC } from "./consumer-projects.ts";

/** What `tsc` says of one check. */
export interface TypeCheck {
  readonly types: number;
  readonly instantiations: number;
  /** Milliseconds for checking. */
  readonly check: number;
  /** Milliseconds for all that it does; for the most part it reads and binds. */
  readonly total: number;
}

/** @throws when the project has a type error. */
export async function typeCheck(folder: string): Promise<TypeCheck> {
  const args = [TSC, "-p", folder, "--extendedDiagnostics", "--pretty", "false"];
  const { stdout } = await promisify(execFile)(process.execPath, args).catch(
    (error: { readonly stdout?: string }) => {
      throw new Error(error.stdout, { cause: error });
    },
  );
  const told = new Map(
    [...stdout.matchAll(/^(\w[\w ]*): +([\d.]+)/gm)].map(([, key, value]) => [key, Number(value)]),
  );
  const of = (key: string): number => told.get(key) ?? Number.NaN;
  return {
    types: of("Types"),
    instantiations: of("Instantiations"),
    check: of("Check time") * 1_000,
    total: of("Total time") * 1_000,
  };
}
