import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PROJECT } from "../peers/install.ts";
import { type Measured, measure } from "./measure.ts";
import { HERE } from "./repository.ts";

const CLI = join(PROJECT, "node_modules/openapi-typescript/bin/cli.js");

/** Packages with a contract each, whose types openapi-typescript makes. */
export class TypesProject implements Disposable {
  readonly #root = mkdtempSync(join(tmpdir(), "bench-types-"));

  /** Copies of the contracts in these folders, in turn. */
  constructor(count: number, folders: readonly string[]) {
    const apis: Record<string, object> = {};
    this.#write("package.json", { name: "many", private: true, packageManager: "pnpm@12.21.0" });
    this.#write("pnpm-workspace.yaml", {
      packages: ["packages/*"],
      pmOnFail: "ignore",
      verifyDepsBeforeRun: false,
    });
    this.#write("turbo.json", { tasks: { generate: { cache: false } } });
    for (let index = 0; index < count; index += 1) {
      const name = `api-${index + 1}`;
      const contract = join(folders[index % folders.length] ?? "", "openapi.yaml");
      const generate = `node ${CLI} openapi.yaml -o schema.d.ts`;
      const folder = `packages/${name}`;
      const output = { output: `${folder}/schema.d.ts` };
      apis[`${name}@v1`] = { root: `${folder}/openapi.yaml`, "x-openapi-ts": output };
      this.#write(`${folder}/package.json`, { name, scripts: { generate } });
      copyFileSync(contract, join(this.#root, folder, "openapi.yaml"));
    }
    this.#write("redocly.yaml", { apis });
  }

  /** All in one process. */
  measureTogether(): Promise<Measured> {
    return measure(this.#root, CLI);
  }

  /** Each in a process, as it is where every package has a script of its own. */
  measureApart(): Promise<Measured> {
    return measure(this.#root, join(HERE, "node_modules/turbo/bin/turbo"), "run", "generate");
  }

  [Symbol.dispose](): void {
    rmSync(this.#root, { recursive: true, force: true });
  }

  /** YAML's files too: JSON is YAML. */
  #write(path: string, value: object): void {
    const file = join(this.#root, path);
    mkdirSync(join(file, ".."), { recursive: true });
    writeFileSync(file, JSON.stringify(value));
  }
}
