import { cpSync, readdirSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Workspace } from "../../packages/codegen/corpus/workspace.ts";
import { type Measured, measure } from "./measure.ts";

export const HERE = fileURLToPath(new URL("../../", import.meta.url));
export const GENERATOR = join(HERE, "packages/codegen/bin/generate.js");

const TSC = join(HERE, "node_modules/typescript/bin/tsc");

/** Folders of the log-in contracts that this repository has. */
const CONTRACTS = readdirSync(join(HERE, "specs")).map((name) => join(HERE, "specs", name));

/** One of them, in turn. */
export function loginContract(index: number): string {
  return join(folderOf(index), "openapi.yaml");
}

function folderOf(index: number): string {
  return CONTRACTS[index % CONTRACTS.length] ?? "";
}

/** A repository in a temporary folder, with this one's lint rules. */
export class Repository extends Workspace {
  constructor() {
    super();
    cpSync(join(HERE, "redocly.yaml"), join(this.root, "redocly.yaml"));
    symlinkSync(join(HERE, "packages/contract"), join(this.root, "packages/contract"), "junction");
  }

  [Symbol.dispose](): void {
    this.dispose();
  }

  /** Copies of the log-in contracts, in turn. @returns the names of all */
  addLogins(count: number): string[] {
    return Array.from({ length: count }, (_, index) => {
      const name = `login-${index + 1}`;
      cpSync(folderOf(index), join(this.root, "specs", name), { recursive: true });
      return name;
    });
  }

  contract(name: string): string {
    return join(this.root, "specs", name, "openapi.yaml");
  }

  /** Another text of a contract, that means something else. */
  change(name: string): void {
    const text = readFileSync(this.contract(name), "utf8");
    this.write(
      `specs/${name}/openapi.yaml`,
      text.replace(/title: .*/, `title: Changed ${Date.now()}`),
    );
  }

  /** A run of the generator. */
  measure(): Promise<Measured> {
    return measure(this.root, GENERATOR);
  }

  /** A run that finds all as before the first one, but for what a person owns of a package. */
  measureCold(): Promise<Measured> {
    rmSync(join(this.root, "node_modules/.cache"), { recursive: true, force: true });
    for (const name of readdirSync(join(this.root, "packages/clients"))) {
      rmSync(join(this.root, "packages/clients", name, "gen"), { recursive: true, force: true });
    }
    return this.measure();
  }

  /** The types of these files, as one project. */
  check(...include: readonly string[]): Promise<Measured> {
    const config = JSON.stringify({ extends: "./tsconfig.json", include });
    this.write("tsconfig.check.json", config);
    return measure(this.root, TSC, "-p", "tsconfig.check.json");
  }
}
