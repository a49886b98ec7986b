import { cpSync, mkdirSync, readdirSync, readFileSync, renameSync, symlinkSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { Workspace } from "../../packages/codegen/corpus/workspace.ts";
import { type Measured, measure } from "./measure.ts";

export const HERE = fileURLToPath(new URL("../../", import.meta.url));
export const GENERATOR = join(HERE, "packages/codegen/bin/generate.js");

const TSC = join(HERE, "node_modules/typescript/bin/tsc");

/** A repository in a temporary folder, with this one's lint rules. */
export class Repository extends Workspace {
  #asides = 0;

  constructor() {
    super();
    cpSync(join(HERE, "redocly.yaml"), join(this.root, "redocly.yaml"));
    symlinkSync(join(HERE, "packages/contract"), join(this.root, "packages/contract"), "junction");
  }

  [Symbol.dispose](): void {
    this.dispose();
  }

  /** Copies of these folders with a contract each, in turn. @returns the names of all */
  addCopies(count: number, folders: readonly string[]): string[] {
    return Array.from({ length: count }, (_, index) => {
      const name = `api-${index + 1}`;
      const folder = folders[index % folders.length] ?? "";
      cpSync(folder, join(this.root, "specs", name), { recursive: true });
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
    this.#setAside("node_modules/.cache");
    for (const name of readdirSync(join(this.root, "packages/clients"))) {
      this.#setAside(`packages/clients/${name}/gen`);
    }
    return this.measure();
  }

  /** Not removed: for some minutes ext4 looks at each file that is gone before it makes another. */
  #setAside(path: string): void {
    const aside = join(this.root, ".aside", String(this.#asides++));
    mkdirSync(dirname(aside), { recursive: true });
    renameSync(join(this.root, path), aside);
  }

  /** The types of these files, as one project. */
  check(...include: readonly string[]): Promise<Measured> {
    const config = JSON.stringify({ extends: "./tsconfig.json", include });
    this.write("tsconfig.check.json", config);
    return measure(this.root, TSC, "-p", "tsconfig.check.json");
  }
}
