import { readFile } from "node:fs/promises";
import { tool } from "./tools.ts";

/** A compiler of the matrix. */
export interface Compiler {
  /** With its version. */
  readonly name: string;
  readonly program: string;
}

const PACKAGES = ["typescript-5.9", "typescript-6", "typescript-7"];

export async function compilers(): Promise<Compiler[]> {
  return Promise.all(
    PACKAGES.map(async (name) => {
      const { version } = JSON.parse(await readFile(tool(name, "package.json"), "utf8"));
      return { name: `TypeScript ${version}`, program: tool(name, "bin/tsc") };
    }),
  );
}
